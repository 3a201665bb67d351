# frozen_string_literal: true

# What the PDF converter has no setting for. Loaded before the first PDF, because loading the converter is slow.
require 'asciidoctor-pdf'
require_relative 'memory'

module ServiceReport
  # 禁則処理: where a line may end in Japanese text.
  #
  # The stock converter (attribute "scripts") puts a break in front of every Japanese character, so that lines start with
  # 、 and end with （. It works on marked-up text, where <strong> or &#12289; hides what stands next to what. This works
  # on the fragments that are left when markup and entities are gone: one place for paragraphs, cells, headings and
  # running text.
  module LineBreaks
    BREAK = ?\u200b
    JAPANESE = '\u3000-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u2460-\u24ff\u25a0-\u25ff\u{20000}-\u{3ffff}'
    NO_START = '、。，．,.・：；:;？！?!゛゜´｀¨ヽヾゝゞ々〻ー―‐〜～…‥' \
      'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ' \
      '）〕］｝〉》」』】〙〗〟’”»)\]}' \
      '％%‰℃°′″｡｣､･ｰｧ-ｯﾞﾟ'
    NO_END = '（〔［｛〈《「『【〘〖〝‘“«(\[{￥¥＄$£＃#№｢'
    SPACE = '\s\u00a0\u200b'
    # After a digit there is no break, so that 3件 holds together, nor within 令和8年10月17日 or 第3条.
    PLACE = /
      (?<![#{NO_END}#{SPACE}])(?!(?<=[令平昭])[和成])(?!(?<=令和|平成|昭和|[年月時分第])[0-9])
      (?:(?<=[#{JAPANESE}])(?=[#{JAPANESE}0-9A-Za-z(\[])|(?<=[A-Za-z)\],.:;!?%])(?=[#{JAPANESE}]))
      (?![#{NO_START}#{SPACE}])
    /x
    BREAKABLE = /[-#{SPACE}]/
    # A blank in front of what may not begin a line, as in 13:30 ～ 14:12 or 100.000 %, is no place to break either.
    TIED_BLANK = / (?=[#{NO_START}])/
    # A word in katakana stays whole; one that is longer than most cells may be broken, but not near its ends.
    SEAM = ?\u0001
    LETTER = /[ァ-ヺー][#{BREAK}#{SEAM}]*/
    KATAKANA = /#{LETTER}+(?<=[ァ-ヺー])/
    LONGEST_WORD = 14
    WORD_ENDS = 4
    # The last line of a text has more characters than that.
    SHORT_LINE = 2

    # The same texts are measured, drawn, and found in the next document.
    MARKED = Memory.new 4_000
    LONGEST_KEPT = 1_000

    def format *_args
      super.tap do |fragments|
        texts = fragments.select {|it| text? it }
        words = texts.map {|it| it[:text] }
        marked = words.sum(&:length) > LONGEST_KEPT ? (mark words) : (MARKED.fetch(words) { mark words })
        texts.zip marked do |fragment, (text, joined)|
          fragment[:text] = text.dup
          fragment[:wj] = true if joined
        end
      end
    end

    private

    # Of texts that follow each other: each with its places to break, and whether none is in front of it.
    def mark words
      texts = words.map {|it| { text: it } }
      before = ''
      texts.each do |fragment|
        text = fragment[:text]
        # the character before the fragment decides about the break in front of it
        marked = ((before + text).gsub PLACE, BREAK).delete_prefix before
        fragment[:text] = marked.gsub TIED_BLANK, ?\u00a0
        before = text[-1]
      end
      keep_words texts
      tie_ends texts
      look_ahead texts
      texts.map {|it| [it[:text], it[:wj]] }
    end

    def text? fragment
      text = fragment[:text]
      !(text.nil? || text.empty? || text == ?\u0000 || (fragment.key? :image_obj))
    end

    # Takes out the breaks that would leave a last line with too few characters, also in front of a line end of its own.
    def tie_ends texts
      behind = 0
      texts.reverse_each do |fragment|
        kept = fragment[:text].chars.reverse.reject do |char|
          next behind.between? 1, SHORT_LINE if char == BREAK
          behind = char == ?\n ? 0 : behind + 1
          false
        end
        fragment[:text] = kept.reverse.join
      end
    end

    # The line wrapper looks back no farther than one fragment: let it look ahead where there is no break.
    def look_ahead texts
      texts.each_cons 2 do |earlier, later|
        later[:wj] = true unless BREAKABLE.match? earlier[:text][-1] + later[:text][0]
      end
    end

    # Takes out the breaks that would tear words in katakana apart, also those that go over fragments.
    def keep_words texts
      whole = (texts.map {|it| it[:text] }.join SEAM).gsub(KATAKANA) {|word| tied word }
      (whole.split SEAM, -1).each_with_index {|text, index| texts[index][:text] = text }
    end

    def tied word
      letters = word.scan LETTER
      letters.each_with_index.map {|letter, index|
        inside = letters.length > LONGEST_WORD && (index + 1).between?(WORD_ENDS, letters.length - WORD_ENDS)
        inside ? letter : (letter.delete BREAK)
      }.join
    end
  end

  # 両端揃え: spreads the slack of a line over all its characters, as there are hardly any spaces to widen. A line that
  # would have to be spread too far, one with a long address for instance, stays as it is.
  module Justification
    FARTHEST = 0.15

    def print_line
      @spread = spread_for_this_line
      @arranger.fragments.each {|fragment| fragment.spread = @spread }
      super
    end

    def draw_fragment *_args
      @spread > 0 ? (@document.character_spacing(@spread) { super }) : super
    end

    def word_spacing_for_this_line
      @force_justify ? super : 0
    end

    private

    def spread_for_this_line
      return 0 if @align != :justify || @force_justify || @line_wrap.paragraph_finished?
      gaps = @arranger.fragments.sum {|fragment| fragment.text.length } - 1
      return 0 unless gaps > 0
      spread = (available_width - @line_wrap.width) / gaps
      spread > 0 && spread <= @document.font_size * FARTHEST ? spread : 0
    end
  end

  # A spread fragment is wider by what follows each of its characters. A blank that tied two words together while lines were
  # broken is drawn as any other, so that a reader finds 99.955 % when searching for it.
  module SpreadFragment
    attr_writer :spread

    # with the places where it may be broken
    def marked_text
      @original_text
    end

    def width
      super + (@spread || 0) * text.length
    end

    private

    def process_text _text
      super.tr ?\u00a0, ' '
    end
  end

  # The line that a page has no room for any more goes on to the next one with its places to break.
  module BreaksKept
    def repack_unretrieved
      kept = []
      while (fragment = retrieve_fragment)
        kept << (fragment.format_state.merge text: fragment.marked_text)
      end
      @unconsumed = kept.concat @unconsumed
    end
  end

  module Pages
    # Where a theme names no fallback fonts, the converter drops a character that it has no glyph for without a word.
    def prepare_theme _theme
      super.tap {|it| it.font_fallbacks = [it.base_font_family] if (Array it.font_fallbacks).empty? }
    end

    # The converter takes a comma or semicolon in the name of a folder for the end of it, and looks in none that there is.
    def register_fonts fonts, folder
      super fonts&.transform_values {|styles| styles.transform_values {|file| ::File.absolute_path file, folder } }, 'GEM_FONTS_DIR'
    end

    FEW_ROWS = 6
    ROW = 40
    FIRST_ROWS = 120

    # A small table stays on one page, and the caption of a long one with its first rows. Stock options do it, but lay
    # the table out twice: they are set only where the page may end. Lengths are in points, generous ones.
    def convert_table node
      rows = node.rows.body.size + 2
      if rows <= FEW_ROWS + 2
        keep node, 'unbreakable' if cursor < rows * ROW
      elsif cursor < FIRST_ROWS
        keep node, 'breakable'
      end
      with_look(node.roles) { super }
    end

    def convert_admonition node
      node.set_option 'unbreakable' unless node.option? 'breakable'
      super
    end

    # Under the title of a document without a title page: what a title page would say.
    def ink_general_heading node, title, opts = {}
      return super unless opts[:role] == :doctitle
      ink_brand node unless scratch?
      super
      # the page that shows the title in full needs no running one
      @disable_running_content[:header] << page_number unless scratch?
      ink_details node
    end

    MM = 72 / 25.4
    BRAND_TOP = 7 * MM
    BRAND_BELOW = 3 * MM
    BRAND_HEIGHT = 11 * MM
    BRAND_WIDTH = 60 * MM
    BRAND_GAP = 4 * MM
    LETTERHEAD_SIZE = 8

    # ロゴ and レターヘッド: above the title, where later pages have their running one. The text below does not move.
    def ink_brand doc
      logo, letterhead = (doc.attr 'brand-logo'), (doc.attr 'brand-letterhead')
      return unless logo || letterhead
      top, right = page_height - BRAND_TOP, page_width - page_margin_right
      height = [page_margin_top - BRAND_TOP - BRAND_BELOW, BRAND_HEIGHT].min
      canvas do
        ink_logo doc, logo, [page_margin_left, top], height if logo
        left = page_margin_left + (logo ? BRAND_WIDTH + BRAND_GAP : 0)
        ink_letterhead letterhead, at: [left, top], width: right - left, height: height if letterhead
      end
    end

    def ink_logo _doc, logo, place, height
      image logo, at: place, fit: [BRAND_WIDTH, height]
    end

    def ink_letterhead text, place
      font @theme.base_font_family, size: LETTERHEAD_SIZE, style: :normal do
        fragments = [{ text: text, color: @theme.header_font_color, font: @theme.base_font_family }]
        ink_whole fragments, (place.merge align: :right, valign: :center), 'brand.letterhead'
      end
    end

    private

    # The theme's keys look_<role>_<key> stand for its keys while a table with that role is converted.
    def with_look roles
      looks = roles.flat_map {|role| looks_of %(look_#{role.tr '-', '_'}_table_) }
      saved = looks.map {|key, _| [key, @theme[key]] }
      looks.each {|key, value| @theme[key] = value }
      yield
    ensure
      saved.each {|key, value| @theme[key] = value }
    end

    def looks_of prefix
      @theme.each_pair.select {|key, _| key.to_s.start_with? prefix }
        .map {|key, value| [%(table_#{key.to_s.delete_prefix prefix}).to_sym, value] }
    end

    # The converter works off an option by converting a copy without it, which must not get it again.
    def keep table, option
      return if (table.attr? 'kept') || (table.option? 'breakable') || (table.option? 'unbreakable')
      table.set_attr 'kept', option
      table.set_option option
    end

    def ink_details doc
      version = (doc.attr? 'revnumber') ? %(第#{doc.attr 'revnumber'}版) : nil
      details = [(doc.attr 'authors'), version, (doc.attr 'revdate')].compact
      return if details.empty?
      font @theme.base_font_family, size: @theme.base_font_size, style: :normal do
        ink_prose (details.join '　'), align: :right, margin: 0, color: @theme.base_font_color
      end
      theme_margin :block, :bottom
    end
  end

  # A table that goes on over the page does so with more rows than a few: the page is turned a little earlier for them.
  module TableTails
    TAIL = 4
    ABOVE = 3

    def start_new_page? cell, offset, bounds
      super || (tail? cell, offset, bounds)
    end

    private

    def tail? cell, offset, bounds
      return false unless cell.column == 0 && cell.row == row_length - TAIL && cell.row >= ABOVE
      return false if Prawn::Table::Cell::SpanDummy === cell
      top = cell.relative_y offset
      needed = (cell.row...row_length).sum {|number| row(number).height }
      needed > top && (above? cell, bounds.height - top)
    end

    # Whether enough rows stand above it on the same page.
    def above? cell, room
      (cell.row - ABOVE...cell.row).sum {|number| row(number).height } < room + 1
    end
  end

  # 表の色分け: a cell of a table with the role "heat" has the colour of the verdict in it, from the theme's keys heat_.
  module Heat
    VERDICT = /\A<span class="([a-z]+)">/

    def initialize data, document, options = {}, &block
      super
      return unless @node&.has_role? 'heat'
      cells.each do |cell|
        next unless VERDICT =~ cell.content.to_s && (colour = document.theme[%(heat_#{$1}_background_color)])
        cell.background_color = colour
      end
    end
  end

  # The end of a line and a place to break are never drawn: that no font has them is no fault.
  module Glyphs
    NEVER_DRAWN = [?\n, LineBreaks::BREAK].freeze

    def find_font_for_this_glyph char, current_font, *_rest
      (NEVER_DRAWN.include? char) ? current_font : super
    end
  end

  # What a reader finds, copies and reads aloud: the stock map writes a character behind U+FFFF (𠮟 is one that all learn at school) as
  # five digits, where the format asks for the two halves of UTF-16.
  module WideCharacters
    LAST_OF_FOUR = 0xffff

    def to_unicode_map
      super.transform_values {|it| it > LAST_OF_FOUR ? halves(it) : it }
    end

    private

    def halves character
      high, low = ([character].pack 'U').encode('UTF-16BE').unpack 'n2'
      high << 16 | low
    end
  end

  # Charts bring their typeface for browsers. Here it is the theme's.
  module ThemeFonts
    private

    def load_style_elements
      root.children.select {|it| REXML::Element === it && it.name == 'style' && it.text.to_s.start_with?('@font-face') }.each(&:remove)
      super
    end
  end
end

Asciidoctor::PDF::FormattedText::Formatter.prepend ServiceReport::LineBreaks
Prawn::SVG::CSS::Stylesheets.prepend ServiceReport::ThemeFonts
[TTFunk::Subset::Unicode, TTFunk::Subset::Unicode8Bit].each {|it| it.prepend ServiceReport::WideCharacters }
(Asciidoctor::Converter.for 'pdf').prepend ServiceReport::Pages
Prawn::Table.prepend ServiceReport::Heat
Prawn::Table.prepend ServiceReport::TableTails
Prawn::Text::Formatted::Box.prepend ServiceReport::Glyphs
Prawn::Text::Formatted::Box.prepend ServiceReport::Justification
Prawn::Text::Formatted::Fragment.prepend ServiceReport::SpreadFragment
Prawn::Text::Formatted::Arranger.prepend ServiceReport::BreaksKept
