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

  # What stands on each page stands there whole: in one line, smaller if need be; where that would be too small to be read, in several.
  # What has no room even then is a fault of the document, never cut.
  module RunningLines
    # points; a theme whose pages are read from afar says more
    READABLE = 6.5
    # between texts beside each other, in widths of a character
    GAP = 1.5
    # of the second line, in heights of a character
    LEADING = 0.15

    # Only running content is drawn through this method.
    def formatted_text_box fragments, options = {}
      ink_whole fragments, options, @running_contents&.fetch([options[:align], options[:width]], nil)
    end

    # Where a text would have to be made smaller to stand in its column, all share the line by what they need.
    def allocate_running_content_layout doc, page, periphery, cache
      fresh = !(cache.key? page.layout)
      super.tap do |styles, columns, contents|
        share_line doc, periphery, styles, columns, contents if fresh
        @running_contents = columns.flat_map {|side, specs|
          specs.map {|position, spec| [[spec[:align], spec[:width]], %(#{contents[side][position]} (#{periphery}))] }
        }.to_h
      end
    end

    private

    def ink_whole fragments, options, name
      smallest = @theme.running_smallest_font_size || READABLE
      one = options.merge overflow: :shrink_to_fit, min_font_size: smallest, single_line: true
      several = one.merge single_line: false, leading: (options[:leading] || 0) + LEADING * font_size
      cut = unprinted fragments, one
      cut, one = (unprinted fragments, several), several if cut > 0
      complain_of fragments, cut, name if cut > 0
      (Prawn::Text::Formatted::Box.new fragments, (one.merge document: self)).render
    end

    # How many characters have no room.
    def unprinted fragments, options
      letters (Prawn::Text::Formatted::Box.new fragments, (options.merge document: self)).render dry_run: true
    end

    def letters fragments
      fragments.sum {|it| (it[:text].to_s.delete LineBreaks::BREAK).length }
    end

    def complain_of fragments, cut, name
      length = letters fragments
      log :error, %(found #{length} characters in #{name || 'running text'}, which stands on each page, expected at most #{length - cut}; ) +
        %(ページごとの表示に #{length} 文字は入りません。#{length - cut} 文字までにしてください)
    end

    def share_line doc, periphery, styles, columns, contents
      number = doc.attr 'page-number'
      doc.set_attr 'page-number', (doc.attr 'page-count').to_s
      columns.each do |side, specs|
        texts = contents[side].select {|position, content| ::String === content && specs[position][:width] > 0 }
        next if texts.empty? || texts.size < contents[side].size
        needed = texts.to_h {|position, content| [position, (running_width doc, periphery, side, position, content)] }
        next if needed.all? {|position, width| width <= specs[position][:width] }
        divide specs, needed, styles[:content_width][side]
      end
    ensure
      number ? (doc.set_attr 'page-number', number) : (doc.remove_attr 'page-number')
    end

    # Who needs less than an equal part has what it needs; the others share what is left by their lengths.
    def divide specs, needed, room
      needed = needed.reject {|_, width| width == 0 }
      gap = GAP * @font_size_of_running
      room -= gap * (needed.size - 1)
      small = needed.select {|_, width| width <= room / needed.size }
      rest = room - small.values.sum
      large = (needed.values.sum - small.values.sum).to_f
      left = 0
      specs.each do |position, spec|
        width = small[position] || (needed[position] ? rest * needed[position] / large : 0)
        spec[:x], spec[:width] = left, width
        left += width + (width > 0 ? gap : 0)
      end
    end

    def running_width doc, periphery, side, position, content
      theme_font periphery do
        theme_font %(#{periphery}_#{side}_#{position}) do
          @font_size_of_running = font_size
          text = apply_subs_discretely doc, content, drop_lines_with_unresolved_attributes: true, imagesdir: @themesdir
          # a hair more, as widths are sums
          (parse_text text, inline_format: [normalize: true]).sum {|it| width_of (it[:text].delete LineBreaks::BREAK) } + 0.01
        end
      end
    end
  end

  # A theme may ask for one section a page (section_on_one_page), and for headings on one line that get as small as
  # heading_h<level>_smallest_font_size for it: a heading stays with what it is about, and no page holds the rest of another. A
  # section that goes over its page by a little has less space between its blocks, then smaller charts.
  module OneMessage
    # what is left of the space between blocks, and of the width of charts
    SETTINGS = [[1, 1], [0.6, 1], [0.4, 0.95], [0.4, 0.9], [0.4, 0.85], [0.4, 0.8]].freeze
    SPACES = [:block_margin_bottom, :prose_margin_bottom].freeze

    def convert_section sect, _opts = {}
      return super unless @theme.section_on_one_page && sect.level == 1 && !scratch? && at_page_top?
      fitting = SETTINGS.find {|setting| (dry_run { set_tighter(sect, setting) { convert_section sect } }).single_page_height }
      set_tighter(sect, fitting || SETTINGS[0]) { super }
    end

    def ink_general_heading node, title, opts = {}
      smallest = @theme[%(heading_h#{opts[:level]}_smallest_font_size)]
      return super unless smallest
      width = (parse_text title, inline_format: [normalize: true]).sum {|it| width_of (it[:text].delete LineBreaks::BREAK) }
      # half points, and a hair less than the line
      fitting = ((bounds.width - 0.1) / width * font_size * 2).floor / 2.0
      fitting < font_size && fitting >= smallest ? (font_size(fitting) { super }) : super
    end

    # On trial, too, where the theme is another object.
    def set_tighter sect, setting
      spaces, charts = setting
      saved = SPACES.to_h {|key| [key, @theme[key]] }
      widths = (sect.find_by context: :image).to_h {|image| [image, (image.attr 'pdfwidth')] }
      saved.each {|key, value| @theme[key] = value * spaces }
      widths.each {|image, width| image.set_attr 'pdfwidth', %(#{width.to_f * charts}%) if width&.end_with? '%' }
      yield
    ensure
      saved.each {|key, value| @theme[key] = value }
      widths.each {|image, width| image.set_attr 'pdfwidth', width if width }
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

  # A number or a date that has no room in its column would be broken in the middle: the column takes what it lacks from those with room
  # to spare, then from those whose texts can have another line; where even that is not enough, the table's text gets smaller.
  module WholeNumbers
    NUMBER = /[△▲+\-−]?[A-Z]?\d[\d,.:]*[%％円]?/
    TAG = /<[^>]*>/
    LINE_END = /<br[^>]*>|\n/
    CHARACTER = /&#(\d+);/
    BLANK = /&#32;| /
    # What a line should not be broken within, though it is where nothing else helps.
    WORD = /[ァ-ヺー]{1,14}|[!-~]{1,14}|./
    FULL_WIDTH = /[^\u0000-\u00ff\uff61-\uff9f]/
    # A text of so few characters is not broken either, where others have room to spare; one of two never is.
    SHORT = 4
    # A hair, as widths are sums.
    MORE = 0.001
    SMALLER = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55].freeze

    def initialize data, document, options = {}, &block
      widths = options[:column_widths]
      if ::Array === widths && (columns = columns_of data, widths.size)
        size, shared = room_for columns, widths, document
        data.each {|row| row.each {|cell| cell[:size] = (cell[:size] || document.font_size) * size } } unless size == 1
        # the converter goes on with the list that it has
        widths.replace shared
        columns.each_with_index {|cells, index| break_head cells[0], widths[index], document } if options[:header] && options[:header] != 0
      end
      super
    end

    private

    # The cells of each column, without those that go over several; nothing where a cell is more than text.
    def columns_of data, count
      return if count == 0 || (data.any? {|row| !(::Array === row) || (row.any? {|cell| !(::Hash === cell) }) })
      columns = ::Array.new(count) { [] }
      taken = ::Hash.new 0
      data.each do |row|
        place = 0
        row.each do |cell|
          place += 1 while taken[place] > 0 && place < count
          across = cell[:colspan] || 1
          columns[place] << cell if across == 1 && place < count
          (place...place + across).each {|column| taken[column] = cell[:rowspan] || 1 }
          place += across
        end
        taken.transform_values! {|left| left > 0 ? left - 1 : 0 }
      end
      columns
    end

    # A head of several words that has no room on one line goes on where a word begins, not within it.
    def break_head cell, width, document
      return if cell.nil? || (content = cell[:content].to_s).match?(/[<\n]/) || (words = content.split BLANK).size < 2
      room = width - (insets cell[:padding])
      widths = words.map {|word| width_in cell, (decoded word), document }
      blank = width_in cell, ' ', document
      return if widths.sum + blank * (words.size - 1) <= room || widths.max > room
      lines, left = [words[0]], room - widths[0]
      words.zip(widths).drop(1).each do |word, length|
        if length + blank <= left
          lines[-1] += %( #{word})
          left -= length + blank
        else
          lines << word
          left = room - length
        end
      end
      cell[:content] = lines.join '<br>'
    end

    # How much smaller the text gets, and the widths.
    def room_for columns, widths, document
      numbers = needs(columns, document) {|line| line.scan NUMBER }
      texts = needs(columns, document) {|line| line.length.between?(3, SHORT) ? [line] : (line.scan NUMBER) }
      return [1, widths] if lacking(texts, widths, 1) == 0
      lines = needs(columns, document) {|line| [line] }
      shared = share widths, (at 1, texts), (at 1, lines)
      return [1, shared || widths] if shared || lacking(numbers, widths, 1) == 0
      words = needs(columns, document) {|line| line.scan WORD }
      SMALLER.each do |size|
        [[numbers, lines], [numbers, words]].each do |needed, kept|
          shared = share widths, (at size, needed), (at size, kept)
          return [size, shared] if shared
        end
      end
      [SMALLER[-1], (share widths, (at SMALLER[-1], numbers), (at SMALLER[-1], numbers)) || widths]
    end

    def at size, needed
      needed.map {|text, padding| text * size + padding }
    end

    def lacking needed, widths, size
      (at size, needed).zip(widths).sum {|need, width| need > width ? need - width : 0 }
    end

    # Columns with more than they are to keep give of it, by how much it is.
    def share widths, needed, kept
      lack = needed.zip(widths).map {|need, width| [need - width, 0].max }
      spare = widths.each_with_index.map {|width, index| [width - [needed[index], kept[index]].max, 0].max }
      return unless (given = spare.sum) >= (wanted = lack.sum)
      widths.each_with_index.map {|width, index| width + lack[index] - (wanted > 0 ? spare[index] * wanted / given : 0) }
    end

    # Of each column the width of its longest piece, and what the insets of a cell take.
    def needs columns, document
      columns.map do |cells|
        cells.reduce [0, 0] do |longest, cell|
          piece = pieces(cell[:content]) {|line| yield line }
          next longest if piece.empty?
          sides = insets cell[:padding]
          width = width_in cell, piece, document
          width + sides > longest.sum ? [width + MORE, sides] : longest
        end
      end
    end

    def pieces content
      plain = content.to_s.split(LINE_END).map {|line| decoded line.gsub TAG, '' }
      plain.flat_map {|line| yield line }.max_by {|it| it.length + (it.scan FULL_WIDTH).length } || ''
    end

    def decoded text
      text.gsub(CHARACTER) { [$1.to_i].pack 'U' }
    end

    def insets padding
      case padding
      when ::Array then (padding[1] || padding[0]) + (padding[3] || padding[1] || padding[0])
      else 2 * (padding || 5)
      end
    end

    def width_in cell, text, document
      width = 0
      document.font cell[:font] || document.font_family, size: cell[:size] || document.font_size, style: cell[:font_style]&.to_sym do
        width = document.width_of text
      end
      width
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
(Asciidoctor::Converter.for 'pdf').prepend ServiceReport::RunningLines
(Asciidoctor::Converter.for 'pdf').prepend ServiceReport::OneMessage
Prawn::Table.prepend ServiceReport::Heat
Prawn::Table.prepend ServiceReport::TableTails
Prawn::Table.prepend ServiceReport::WholeNumbers
Prawn::Text::Formatted::Box.prepend ServiceReport::Glyphs
Prawn::Text::Formatted::Box.prepend ServiceReport::Justification
Prawn::Text::Formatted::Fragment.prepend ServiceReport::SpreadFragment
Prawn::Text::Formatted::Arranger.prepend ServiceReport::BreaksKept
