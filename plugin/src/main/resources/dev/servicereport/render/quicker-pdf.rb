# frozen_string_literal: true

# Makes the PDF converter start and run quicker; the PDF stays the same to the byte. Loaded in place of the converter,
# and only when the gems are exactly those that the class Gems names: every part below rests on how one of them works.
module ServiceReport
  # While the converter loads, it does without what no report uses: a reader of PDFs with all of OpenSSL behind it,
  # addresses on the Internet, the generator of a parser that ships generated.
  module FewerLibraries
    UNUSED = %w(pdf/reader addressable/uri net/https treetop/compiler treetop/polyglot).freeze

    def require feature
      (UNUSED.include? feature) ? false : super
    end
  end

  # The stock way to find the icons asks RubyGems, which may not be loaded.
  module IconsFolder
    private

    def gem_path
      'uri:classloader:/gems/prawn-icon-3.0.0'
    end
  end

  Object.include FewerLibraries
  begin
    require 'treetop/runtime'
    require 'prawn/icon/configuration'
    Prawn::Icon::Configuration.prepend IconsFolder
    require 'asciidoctor-pdf'
  ensure
    FewerLibraries.send :remove_method, :require
  end
end

# Should somebody need it after all, it is loaded on first use.
autoload :Addressable, 'addressable/uri'
autoload :Net, 'net/http'
PDF.autoload :Reader, 'pdf/reader'

module ServiceReport
  # A font is read and taken apart once for all documents.
  module FontsOnce
    FONTS = {}

    private

    def read_ttf_file
      return super unless String === @name
      FONTS[[@name, (File.size @name), (File.mtime @name).to_r]] ||= super
    end
  end

  # Without a table of kerning the width of a text is the sum of the widths of its characters: no need to look for
  # pairs. Characters are measured once for all documents.
  module WidthsOnce
    WIDTHS = {}.compare_by_identity

    def initialize(*)
      super
      @char_widths = (WIDTHS[@ttf] ||= {})
    end

    def compute_width_of string, options = {}
      super string, (options[:kerning] && !has_kerning_data? ? (options.merge kerning: false) : options)
    end
  end

  # The stock method has the encoder raise an error for each character outside of the code page, that is, for all
  # Japanese.
  module CodesOnce
    CODES = (Hash.new {|hash, encoding| hash[encoding] = {} })

    def from_unicode character
      (codes = CODES[encoding]).fetch(character) { codes[character] = super }
    end
  end

  # Each character has its place, a subset of the font and a code in it, which never changes. Only the space is in all
  # subsets and stays in that of the character before.
  module PlacesOnce
    SPACE = 0x20

    def encode characters
      parts = []
      subset = 0
      characters.each do |character|
        code = SPACE
        subset, code = place_of character unless character == SPACE
        if parts.empty? || parts[-1][0] != subset
          parts << [subset, [code].pack('C')]
        else
          parts[-1][1] << code
        end
      end
      parts
    end

    private

    def place_of character
      (@places ||= {})[character] ||= begin
        use [character]
        subset = @subsets.index {|it| it.includes? character }
        [subset, (@subsets[subset].from_unicode character)].freeze
      end
    end
  end

  # The stock method sorts all characters of the font into blocks to find those of the subset.
  module BlocksOfSubset
    private

    def unicode_blocks_for os2, original_field, subset
      field = TTFunk::BitField.new 0
      return field unless subset.unicode?
      font = os2.file.cmap.unicode.first.code_map
      subset.new_cmap_table[:charmap].each_key do |code_point|
        next unless font.key? code_point
        range = TTFunk::Table::OS2::UNICODE_RANGES.find {|it| it.cover? code_point }
        bit = TTFunk::Table::OS2::UNICODE_BLOCKS[range]
        field.on bit if bit && (original_field.on? bit)
      end
      field
    end
  end

  # The patterns and characters that tell where a line may break depend on nothing but the encoding.
  module PatternsOnce
    %i(scan_pattern word_division_scan_pattern soft_hyphen break_chars zero_width_space whitespace).each do |name|
      values = {}
      define_method name do |encoding = Encoding::UTF_8|
        values.fetch(encoding) { values[encoding] = super(encoding).freeze }
      end
      private name
    end
  end
end

Prawn::Fonts::TTF.prepend ServiceReport::FontsOnce
Prawn::Fonts::TTF.prepend ServiceReport::WidthsOnce
TTFunk::Subset::CodePage.prepend ServiceReport::CodesOnce
TTFunk::SubsetCollection.prepend ServiceReport::PlacesOnce
TTFunk::Table::OS2.singleton_class.prepend ServiceReport::BlocksOfSubset
Prawn::Text::Formatted::LineWrap.prepend ServiceReport::PatternsOnce
