# frozen_string_literal: true

# Makes the PDF converter start and run quicker; the PDF stays the same to the byte. Loaded in place of the converter,
# and only when the gems are exactly those that the class Gems names: every part below rests on how one of them works.
require_relative 'memory'

module ServiceReport
  # While the converter loads, it does without what no report uses: a reader of PDFs with all of OpenSSL behind it,
  # addresses on the Internet, the generator of a parser that ships generated, readers of XML and of styles for drawings that are not ours.
  module FewerLibraries
    UNUSED = %w(pdf/reader addressable/uri net/http net/https treetop/compiler treetop/polyglot rexml/document css_parser).freeze

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
autoload :URI, 'uri'
autoload :REXML, 'rexml/document'
autoload :CssParser, 'css_parser'
PDF.autoload :Reader, 'pdf/reader'

module ServiceReport
  # A font is read and taken apart once for all documents, also when each contract has its own copy of it: what is known of its
  # characters goes with it, and would fill the memory otherwise.
  module FontsOnce
    FILES = {}
    FONTS = (Hash.new {|fonts, size| fonts[size] = [] })

    # The font of these bytes, if it is known, else a new one.
    def self.of content
      alike = FONTS[content.bytesize]
      alike.find {|font| font.contents.string == content } || (TTFunk::File.new content).tap {|font| alike << font }
    end

    private

    def read_ttf_file
      return super unless String === @name
      FILES[[@name, (File.size @name), (File.mtime @name).to_r]] ||= FontsOnce.of(File.binread @name)
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
      (codes = CODES[encoding]).fetch(character) { codes[character] = code_of character }
    end

    private

    def code_of character
      text = [character].pack('U*').encode encoding, undef: :replace, replace: ''
      text.empty? ? nil : text.ord
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

  # The same numbers and names are written again and again.
  module WordsOnce
    NUMBERS = Memory.new
    WORDS = Memory.new

    # 0.0 and -0.0 are equal, but not written the same
    def real number
      number.zero? ? super : (NUMBERS.fetch(number) { super.freeze })
    end

    def pdf_object object, in_content_stream = false
      (Symbol === object) ? (WORDS.fetch(object) { super.freeze }) : super
    end
  end

  # A text is measured once for all documents. Without a table of kerning its width depends on font and size only.
  module TextWidthsOnce
    WIDTHS = {}.compare_by_identity

    def width_of string, options
      font = options[:style] ? (@document.find_font @document.font.family, style: options[:style]) : @document.font
      return super unless (Prawn::Fonts::TTF.equal? font.class) && !font.has_kerning_data? && string.encoding == Encoding::UTF_8
      size = options[:size] || @document.font_size
      widths = ((WIDTHS[font.ttf] ||= {})[size] ||= Memory.new 2_000)
      length = widths.fetch(string) { font.compute_width_of string, options }
      count = string.length
      count > 0 ? length + @document.character_spacing * (count - 1) : length
    end
  end

  # The stock method chooses the font anew for each character. Mostly the first one has them all.
  module GlyphsOnce
    # never drawn: see the modules Glyphs and, for what stands for an image, the stock method
    NEVER_DRAWN = [?\n, ?\u200b, ?\u0000].freeze
    GLYPHS = {}.compare_by_identity

    # Whether the font has all characters of the text.
    def self.all? font, text
      return false unless Prawn::Fonts::TTF.equal? font.class
      known = (GLYPHS[font.ttf] ||= NEVER_DRAWN.to_h {|char| [char, true] })
      text.each_char.all? {|char| known.fetch(char) { known[char] = font.glyph_present? char } }
    end

    def analyze_glyphs_for_fallback_font_support fragment
      return super if fragment[:image_obj] || (text = fragment[:text]).empty?
      name = fragment[:font] || @document.font.family
      return super if Asciidoctor::PDF::Converter::IconSets.include? name
      return super unless GlyphsOnce.all? (@document.find_font name.to_s, (style_of fragment)), text
      form_fragments_from_like_font_glyph_pairs [[fragment[:font], text]], fragment
    end

    private

    def style_of fragment
      styles = @document.font_styles
      styles.merge fragment[:styles] if fragment[:styles]
      style = @document.resolve_font_style styles
      style == :normal ? {} : { style: style }
    end
  end

  # Cells are measured, then drawn, and many hold the same: a text is parsed once. What becomes of it is changed later,
  # hence the copies.
  module MarkupOnce
    LONGEST = 1_000
    CONTENTS = Memory.new 2_000
    Parsed = Struct.new :content

    def parse text, options = {}
      return super unless options.empty? && text.length <= LONGEST
      # a parser that failed is asked for the reason
      content = CONTENTS.fetch(text) { (super or return).content }
      Parsed.new MarkupOnce.copy content
    end

    def self.copy object
      case object
      when Array then object.map {|it| copy it }
      when Hash then object.transform_values {|it| copy it }
      when String then object.dup
      else object
      end
    end
  end

  # Where the fragment that was wrapped last may break: the stock method makes its patterns each time.
  module LastWordsOnce
    PATTERNS = {}

    private

    def remember_this_fragment_for_backward_looking_ops
      @previous_fragment = @fragment_output.dup
      ending, last_word = (PATTERNS[@previous_fragment.encoding] ||= patterns_for @previous_fragment.encoding)
      @previous_fragment_ended_with_breakable = @previous_fragment =~ ending
      length = @previous_fragment.slice(last_word)&.length || 0
      @previous_fragment_output_without_last_word = @previous_fragment.slice 0, @previous_fragment.length - length
    end

    def patterns_for encoding
      chars = break_chars encoding
      [/[#{chars}]$/, /[^#{chars}]*$/]
    end
  end

  # The files of a theme are parsed once for as long as their text stays the same. What is parsed is changed later, hence
  # the copies.
  module ThemesOnce
    THEMES = Memory.new 50

    def safe_load text, **options
      return super unless String === text && (options[:filename].to_s.end_with? '-theme.yml')
      Marshal.load THEMES.fetch([text, options]) { Marshal.dump super }
    end
  end
end

Prawn::Fonts::TTF.prepend ServiceReport::FontsOnce
Prawn::Fonts::TTF.prepend ServiceReport::WidthsOnce
TTFunk::Subset::CodePage.prepend ServiceReport::CodesOnce
TTFunk::SubsetCollection.prepend ServiceReport::PlacesOnce
TTFunk::Table::OS2.singleton_class.prepend ServiceReport::BlocksOfSubset
Prawn::Text::Formatted::LineWrap.prepend ServiceReport::PatternsOnce
Prawn::Text::Formatted::LineWrap.prepend ServiceReport::LastWordsOnce
Prawn::Text::Formatted::Box.prepend ServiceReport::GlyphsOnce
Prawn::FontMetricCache.prepend ServiceReport::TextWidthsOnce
Asciidoctor::PDF::FormattedText::MarkupParser.prepend ServiceReport::MarkupOnce
PDF::Core.singleton_class.prepend ServiceReport::WordsOnce
YAML.singleton_class.prepend ServiceReport::ThemesOnce
