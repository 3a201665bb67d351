# frozen_string_literal: true

# What is not to be cut, nor torn over two pages: running texts, and the sections of a theme with one a page. Loaded after japanese-pdf.rb.
module ServiceReport
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
end

(Asciidoctor::Converter.for 'pdf').prepend ServiceReport::RunningLines
(Asciidoctor::Converter.for 'pdf').prepend ServiceReport::OneMessage
