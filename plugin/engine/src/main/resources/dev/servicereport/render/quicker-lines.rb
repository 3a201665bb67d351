# frozen_string_literal: true

# Lays out lines quicker; loaded after quicker-pdf.rb, on the same terms: the PDF stays the same to the byte.
module ServiceReport
  # The pieces of a text in which no line may end, mostly single characters, are measured with the font at hand.
  module PiecesAtOnce
    WIDTHS = {}.compare_by_identity

    def add_fragment_to_line fragment
      return super if (unusual? fragment) || !(widths = widths_at_hand)
      (tokenize fragment).each do |piece|
        width = widths.fetch(piece) { piece == Prawn::Text::ZWSP ? 0 : (@document.width_of piece, kerning: @kerning) }
        return line_full fragment, piece if @accumulated_width + width > @width
        @accumulated_width += width
        @fragment_output << piece
      end
      fragment_finished fragment
      true
    end

    private

    def unusual? fragment
      fragment.empty? || fragment == ?\n || fragment.encoding != Encoding::UTF_8 || (fragment.include? Prawn::Text::SHY) ||
        @arranger.preview_joined_string
    end

    # Of characters in the font and size that are set; nil where a width hangs on what stands beside it.
    def widths_at_hand
      font = @document.font
      return unless (Prawn::Fonts::TTF.equal? font.class) && !font.has_kerning_data? && @document.character_spacing == 0
      (WIDTHS[font.ttf] ||= {})[@document.font_size] ||= Memory.new 4_000
    end

    def line_full fragment, piece
      @line_contains_more_than_one_word = false if @accumulated_width == 0 && @line_contains_more_than_one_word
      end_of_the_line_reached piece
      fragment_finished fragment
      false
    end
  end

  # A text in the middle of its cell is laid out to see how high it is, and once more to be drawn: the second time its lines are known.
  module LinesKept
    # A line with all that is asked of it when it is drawn.
    Line = Struct.new :fragments, :width, :height, :descender, :ascender

    def process_vertical_alignment text
      return super if @align == :justify || @rotate != 0 || text[0]&.key?(:normalize_line_height)
      @lines = []
      super
      # of one that does not fit, the rest is asked for
      @known = [text, @lines] if @everything_printed && !@lines.empty?
    ensure
      @lines = nil
    end

    def wrap text
      known, lines = @known
      return super unless known.equal?(text) && lines
      @known = nil
      draw_again lines
    end

    # What is not drawn needs no colour and no place.
    def print_line
      @lines&.push Line.new(@arranger.fragments.dup, @line_wrap.width, @line_height, @descender, @ascender)
      return super if @inked || (@arranger.fragments.any?(&:color))
      @nothing_printed = false
      @printed_lines << words_of_line.join
      @arranger.fragments.clear
    end

    private

    def words_of_line
      ended = @arranger.fragments.index {|fragment| fragment.text == ?\n }
      words = (ended ? (@arranger.fragments.take ended) : @arranger.fragments).map(&:text)
      words << ?\n if ended && @printed_lines.last == ''
      words
    end

    def draw_again lines
      initialize_wrap []
      lines.each do |line|
        @line_height, @descender, @ascender = line.height, line.descender, line.ascender
        move_baseline_down
        @arranger.fragments.replace line.fragments
        @line_wrap.instance_variable_set :@accumulated_width, line.width
        print_line
      end
      @text = @printed_lines.join ?\n
      @everything_printed = true
      []
    end
  end
end

Prawn::Text::Formatted::LineWrap.prepend ServiceReport::PiecesAtOnce
Prawn::Text::Formatted::Box.prepend ServiceReport::LinesKept
