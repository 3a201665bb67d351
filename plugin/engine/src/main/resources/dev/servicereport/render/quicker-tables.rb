# frozen_string_literal: true

# Makes tables quicker; loaded after quicker-pdf.rb, on the same terms: the PDF stays the same to the byte. A table that is
# kept on one page is laid out twice, on trial and for good, and most of its cells are short texts on one line.
module ServiceReport
  # A text that has been laid out has the same height again, in the table that follows the trial, in other tables and in
  # other documents. On one line its height does not even depend on what it says.
  module CellHeightsOnce
    HEIGHTS = {}.compare_by_identity
    LINES = {}.compare_by_identity
    # nobody can tell a line that just fits from one that does not
    MARGIN = 0.5
    CHARACTER = /&#(\d+);/

    def natural_content_height
      return super if (content = @content).nil? || content.empty? || (content.include? '<')
      with_font do
        font = @pdf.font
        next super() unless Prawn::Fonts::TTF.equal? font.class
        look = look_of_text
        next line_height(font, look) { super() } if one_line? content, font
        known = (HEIGHTS[font.ttf] ||= Memory.new 4_000)
        known.fetch([content, spanned_content_width, look]) { super() }
      end
    end

    private

    def line_height font, look
      known = (LINES[font.ttf] ||= {})
      known[look] ||= yield
    end

    # what, beside font, text and width, the height depends on
    def look_of_text
      options = @text_options
      [options[:size] || @pdf.font_size, options[:leading] || @pdf.default_leading, options[:inline_format] ? true : false,
        options[:kerning], @pdf.character_spacing, @pdf.font_style]
    end

    def one_line? content, font
      return false if (content.include? ?\n) || font.has_kerning_data? || @pdf.character_spacing != 0
      text = (content.include? '&') ? (content.gsub(CHARACTER) { [$1.to_i].pack 'U' }) : content
      return false if (text.include? '&') || (text.include? ?\n)
      (font.compute_width_of text, size: @text_options[:size] || @pdf.font_size) < spanned_content_width - MARGIN &&
        (GlyphsOnce.all? font, text)
    end
  end

  # Nobody sees the trial: all that counts is where it ends, and that its page is not empty.
  module NoDrawingOnTrial
    def ink_and_draw_cells cells, draw = true
      return super unless draw && @pdf.scratch? && (cells.all? {|cell, _| plain? cell })
      ink_cells cells
      @pdf.add_content 'n' unless cells.empty?
    end

    private

    # an anchor is registered when it is drawn
    def plain? cell
      (Prawn::Table::Cell::SpanDummy.equal? cell.class) ||
        ((Prawn::Table::Cell::Text.equal? cell.class) && !(cell.content.to_s.include? '<a'))
    end
  end

  # The same strokes in the same words, without asking the document between them.
  module BordersAtOnce
    COLOURS = Memory.new 500
    NO_DASH = '[] 0 d'
    INDEX = { top: 0, right: 1, bottom: 2, left: 3 }.freeze

    def draw_borders point
      before = @pdf.stroke_color
      sides = @borders.select {|side| @border_widths[INDEX[side]] > 0 }
      return super unless !sides.empty? && (usual? before, sides)
      words = sides.flat_map {|side| [NO_DASH, *(stroke side, point)] }
      # who marks what is painted looks at single operators: those before it and after it are no part of it
      @pdf.add_content words[1, 2].join ?\n
      @pdf.add_content words.drop(3).join ?\n
      @pdf.add_content %(#{NO_DASH}\n#{@pdf.line_width} w\n#{colour before})
      @pdf.graphic_state.dash = { dash: nil, space: nil, phase: 0 }
    end

    private

    def usual? before, sides
      (String === before) && (@border_lines.all? :solid) && !@pdf.state.page.in_stamp_stream? &&
        @pdf.graphic_state.color_space[:stroke] == :DeviceRGB &&
        (sides.all? {|side| (String === (colour = @border_colors[INDEX[side]])) && colour != 'transparent' })
    end

    def stroke side, point
      index = INDEX[side]
      from, to = (line side, *point).map {|place| absolute(*place) }
      [%(#{@border_widths[index]} w), (colour @border_colors[index]), %(#{from} m), %(#{to} l), 'S']
    end

    # borders at the sides go on to the outer edge of those above and below
    def line side, x, y
      case side
      when :top then [[x, y], [x + width, y]]
      when :bottom then [[x, y - height], [x + width, y - height]]
      else
        x += width if side == :right
        [[x, y + (border_top_width / 2.0)], [x, y - height - (border_bottom_width / 2.0)]]
      end
    end

    def absolute x, y
      box = @pdf.bounds
      %(#{PDF::Core.real box.absolute_left + x} #{PDF::Core.real box.absolute_bottom + y})
    end

    def colour value
      COLOURS.fetch(value) { %(#{@pdf.send :color_to_s, value} SCN).freeze }
    end
  end
end

Prawn::Table::Cell::Text.prepend ServiceReport::CellHeightsOnce
Prawn::Table.prepend ServiceReport::NoDrawingOnTrial
Prawn::Table::Cell.prepend ServiceReport::BordersAtOnce
