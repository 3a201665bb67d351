# frozen_string_literal: true

# Draws cells quicker, and leaves out trials of tables whose end is known; loaded after quicker-tables.rb, on the same terms:
# the PDF stays the same to the byte.
module ServiceReport
  # A text that surely fits on one line is written where it belongs, without a box being laid out for it.
  module LinesAtOnce
    TEXTS = Memory.new 4_000
    CHARACTER = CellHeightsOnce::CHARACTER
    # what the stock method takes away, breaks at or draws in another way
    UNUSUAL = /[<&\u0000-\u001f\u00a0\u00ad\u200b\u2060]|  |\A | \z/
    OPTIONS = %i(inline_format kerning size align valign leading style).to_h {|option| [option, true] }.freeze
    # nobody can tell a line that just fits from one that does not
    MARGIN = 0.5
    # in place of a blank where no line may end
    TIED = ?\u00a0
    SLACK = Prawn::Table::Cell::FPTolerance
    BLANKS = {}.compare_by_identity

    def draw_bounded_content point
      text = (Prawn::Table::Cell::Text.equal? self.class) && one_line or return super
      (with_font { write_line text, point }) || super
    end

    private

    # The content without its entities; nil for markup and whatever else is unusual.
    def one_line
      return unless @content && @text_options[:inline_format] && (@text_options.each_key.all? {|option| OPTIONS.key? option })
      TEXTS.fetch @content do
        text = @content.gsub(CHARACTER) { [$1.to_i].pack 'U' }
        text.empty? || (UNUSUAL.match? text) ? nil : text
      end
    end

    # Whether it was written.
    def write_line text, point
      font = @pdf.font
      return unless (plain_letters? font) && (drawable? font, text)
      self.valign = [:center, -font.descender * 0.5] if valign == :center
      width, height = spanned_content_width + SLACK, spanned_content_height + SLACK
      written = nil
      @pdf.font_size @text_options[:size] || @pdf.font_size do
        length = @pdf.width_of text, kerning: false
        next unless length < width - MARGIN && font.ascender + font.descender < height
        next unless (x = start_of length, width) && (y = baseline font, height)
        write_at text, point, x, y, height
        written = true
      end
      written
    end

    # from the corner of the cell's content to the page; in the order of the stock methods, as numbers are rounded on the way
    def write_at text, point, x, y, height
      box = @pdf.bounds
      left = box.absolute_left + (point[0] + padding_left)
      top = box.absolute_bottom + (point[1] - padding_top)
      bottom = top - height
      with_text_color { @pdf.add_text_content text, left + x, bottom + y.(top - bottom), kerning: false }
    end

    def plain_letters? font
      (Prawn::Fonts::TTF.equal? font.class) && !font.has_kerning_data? && @pdf.character_spacing == 0 && @pdf.word_spacing == 0 &&
        @pdf.text_direction == :ltr && (@text_options[:size].nil? || (Numeric === @text_options[:size]))
    end

    def drawable? font, text
      (GlyphsOnce.all? font, text) && (!(text.include? ' ') || (tied_blank? font))
    end

    # Whether a blank is as wide where no line may end.
    def tied_blank? font
      BLANKS.fetch font.ttf do |key|
        BLANKS[key] = (GlyphsOnce.all? font, TIED) &&
          (font.compute_width_of TIED, size: 1000) == (font.compute_width_of ' ', size: 1000)
      end
    end

    def start_of length, width
      case align
      when nil, :left, :justify then 0
      when :center then width * 0.5 - length * 0.5
      when :right then width - length
      end
    end

    # How far down the line stands, given where the content begins; nil where the stock method knows better.
    def baseline font, height
      ascender, descender = font.ascender, font.descender
      drawn = (-ascender - descender).abs
      case valign
      when nil, :top then proc {|top| top + -ascender }
      when :bottom then proc {|top| top - (height - drawn) + -ascender }
      when Array
        proc {|top| top - ((height - drawn + descender) * 0.5 + valign[1]) + -ascender } if valign[0] == :center
      end
    end
  end

  # A table is laid out on trial again and again: for the heading above it, for that of the section around it, to keep it on one
  # page. Where it fits on the page by far, all that counts is how far down it ends.
  module TablesTriedOnce
    ROOM = 2
    # what may be of another size, or change something, when it is converted again
    UNSTEADY = /image:|footnote|\{(?:counter|set)/

    def convert_table node
      return super unless scratch? && (heights = heights_of node.rows)
      key = situation node
      return end_of_table heights[key] if heights[key] && cursor - heights[key] > ROOM
      page, top = page_number, cursor
      super.tap { heights[key] = top - cursor if page_number == page }
    end

    private

    def end_of_table height
      move_down height
      # the page is not empty
      add_content 'n'
      nil
    end

    def heights_of rows
      known = rows.instance_variable_get :@heights
      known.nil? ? (rows.instance_variable_set :@heights, (steady? rows) ? {} : false) : known
    end

    def steady? rows
      (rows.head + rows.body + rows.foot).flatten.none? do |cell|
        cell.style == :asciidoc || (UNSTEADY.match? cell.instance_variable_get(:@text).to_s)
      end
    end

    # what the height depends on beside the rows, the theme and the place in the document
    def situation node
      [(node.option? 'unbreakable'), (node.option? 'breakable'), node.title?, node.id, at_page_top?, bounds.width, font_family,
        font_style, font_size, @font_scale]
    end
  end

  # The rows of a table have the same heights on trial and for good.
  module RowsMeasuredOnce
    def row_heights
      @natural_row_heights ||= (known = kept_heights) ? (known[surroundings] ||= super) : super
    end

    private

    # of the rows of the document, if nothing in them may change
    def kept_heights
      return unless @node && @node.rows.instance_variable_get(:@heights)
      @node.rows.instance_variable_get(:@row_heights) || (@node.rows.instance_variable_set :@row_heights, {})
    end

    def surroundings
      [column_widths, @pdf.bounds.width, @pdf.font_family, @pdf.font_style, @pdf.font_size, @pdf.font_scale]
    end
  end

  # What stands in a cell is asked for on trial and for good, and for whom it is read to.
  module CellTextsOnce
    def text
      return super if TablesTriedOnce::UNSTEADY.match? @text.to_s
      @text_once ||= super.freeze
    end
  end
end

Prawn::Table::Cell.prepend ServiceReport::LinesAtOnce
Prawn::Table.prepend ServiceReport::RowsMeasuredOnce
Asciidoctor::Table::Cell.prepend ServiceReport::CellTextsOnce
(Asciidoctor::Converter.for 'pdf').prepend ServiceReport::TablesTriedOnce
