# frozen_string_literal: true

# A last page with a few lines on it looks like an oversight: says whether a document ends so, and sets it tighter or wider
# where it is asked to. Loaded after the other changes of what stands where.
module ServiceReport
  module LastPage
    # Of the room between the margins. A quarter, and what empty boxes for seals take.
    LEAST = 0.33
    # A longer document is left as it is: a page more or less is nothing to it, and setting it again takes long.
    MOST_PAGES = 12
    # What the attribute "service-report-setting" may be: how much there is of the space between blocks, of the space in cells, and of the
    # height of lines. Rows are the last to be set tighter: they would look like lines of one text.
    SETTINGS = {
      'tight' => [0.6, 1, 0.96],
      'wide' => [1.35, 1.35, 1.03],
      'tighter' => [0.5, 0.75, 0.94],
      'wider' => [1.7, 1.7, 1.06],
    }.freeze
    # More than that on the last of several pages is filled up sooner than left out: the first setting seldom takes off that much. With
    # two pages it hangs on what is kept together.
    RATHER_WIDE = 0.2
    BLOCKS = /\A(?:heading_(?:h[1-6]_)?margin_(?:top|bottom)|(?:prose|block)_margin_bottom|caption_margin_inside|list_item_spacing)\z/
    CELLS = /\A(?:look_\w+_)?table_cell_padding\z/
    LINES = /\A(?:base|list)_line_height\z/

    class << self
      # Which settings may fill the last page of the document that was set last; none when it is filled.
      attr_accessor :to_try

      # The likeliest first, for each costs as much as the document itself.
      def settings pages, filled
        return [] unless (pages.between? 2, MOST_PAGES) && filled < LEAST
        pages > 2 && filled > RATHER_WIDE ? (SETTINGS.keys.values_at 1, 0, 2, 3) : SETTINGS.keys
      end
    end

    def load_theme doc
      return @theme if @theme
      super.tap {|theme| (SETTINGS[doc.attr 'service-report-setting'])&.then {|factors| set theme, *factors } }
    end

    # The footnotes are the last of a document.
    def ink_footnotes node
      super
      return if scratch? || node.context != :document
      filled = (bounds.absolute_top - y) / bounds.height
      LastPage.to_try = page.empty? ? [] : (LastPage.settings page_count, filled)
    end

    private

    def set theme, blocks, cells, lines
      theme.each_pair.to_a.each do |key, value|
        case key
        when BLOCKS then theme[key] = value * blocks if ::Numeric === value
        when CELLS then theme[key] = padding value, cells
        when LINES then theme[key] = value * lines if ::Numeric === value
        end
      end
    end

    # Of the four lengths only those above and below; of one for all sides, both kinds.
    def padding lengths, factor
      return lengths * factor if ::Numeric === lengths
      return lengths unless ::Array === lengths
      lengths.each_with_index.map {|length, side| side.even? ? length * factor : length }
    end
  end
end

(Asciidoctor::Converter.for 'pdf').prepend ServiceReport::LastPage
