# frozen_string_literal: true

# Says, while the converter draws, which element of the structure it draws. Loaded last, after all that changes the
# converter. The pages look the same with it and without.
module ServiceReport
  module TaggedConverter
    CAPTIONED = %i(Table L Div).freeze
    MARKUP = /<[^>]*>/
    CHARACTER = /&(?:#(\d+)|lt|gt|amp);/
    CHARACTERS = { '&lt;' => '<', '&gt;' => '>', '&amp;' => '&' }.freeze

    # what the image that is drawn next shows, in words
    attr_accessor :figure_text

    def tags
      renderer.tags
    end

    def init_pdf doc
      super.tap do
        renderer.tags = tags = Tags.new self
        renderer.when_drawn { Archive.new(self, doc).add tags.finish }
      end
    end

    # All that is left is drawn on every page.
    def convert_document doc
      super
      tags.running = true
      nil
    end

    def convert_section sect, opts = {}
      tagged(:Sect) { super }
    end

    def ink_heading string, opts = {}
      tagged((opts[:level] ? :"H#{opts[:level]}" : :P)) { super }
    end

    def ink_title_page doc
      return super unless tags
      @title_on_page = doc.doctitle(partition: true).main
      tagged(:Div) { super }
    ensure
      @title_on_page = nil
    end

    def ink_prose string, opts = {}
      return super unless tags&.group?
      if @title_on_page && string == @title_on_page
        @title_on_page = nil
        return tagged(:H1) { super }
      end
      case tags.type
      when :LI then tagged(:Lbl) { super }
      when :L then tags.within(item_for_label) { tagged(:Lbl) { super } }
      else
        @in_footnotes ? (tagged(:Note, { ID: tags.note_id }) { tagged(:P) { super } }) : (tagged(:P) { super })
      end
    end

    def ink_caption subject, opts = {}
      return super if !tags || opts[:dry_run]
      tagged((CAPTIONED.include? tags.type) ? :Caption : :P) { super }
    end

    def ink_footnotes node
      @in_footnotes = true
      super
    ensure
      @in_footnotes = nil
    end

    %i(convert_admonition convert_example convert_sidebar convert_stem convert_collapsible convert_abstract).each do |name|
      define_method(name) {|node| tagged(:Div) { super node } }
    end

    def convert_code node
      saved, @in_code = @in_code, true
      tagged(:Div) { super }
    ensure
      @in_code = saved
    end

    %i(convert_quote convert_verse convert_quote_or_verse).each do |name|
      define_method name do |node|
        tags && tags.type != :BlockQuote ? (tagged(:BlockQuote) { super node }) : (super node)
      end
    end

    def convert_open node
      return super if node.style == 'table-container' || !node.title?
      tagged(:Div) { super }
    end

    def convert_ulist node
      list((node.style == 'unstyled' || node.style == 'no-bullet') ? :None : :Disc) { super }
    end

    def convert_olist node
      list(:Decimal) { super }
    end

    def convert_colist node
      list(:Decimal) { super }
    end

    def convert_dlist node
      tagged(:L) { super }
    end

    def convert_list_item node, list, opts = {}
      tagged(:LI) { super }
    end

    def convert_colist_item node, opts
      tagged(:LI) { super }
    end

    def traverse_list_item node, list_type, opts = {}
      case tags&.type
      when :LI then tagged(:LBody) { super }
      when :L then tags.within((tags.last :LI) || (Tags::Element.new :LI, tags.current)) { tagged(:LBody) { super } }
      else super
      end
    end

    # The caption stands beside the figure: the text of a figure hides its parts.
    def convert_image node, opts = {}
      return super unless tags
      saved, @figure_text = @figure_text, (plain node.alt)
      @figure_link = node.attr? 'link'
      tagged(:Div) { super }
    ensure
      if tags
        @figure_text = saved
        @figure_link = nil
      end
    end

    # It comes after the figure that it is about.
    def add_link_to_image(*)
      return super unless tags && (link = tags.last :Link)
      tags.within(link) { tags.link(nil, @figure_text) { super } }
    end

    def ink_logo doc, *_rest
      saved, @figure_text = @figure_text, (doc.attr 'brand-alt')
      tagged(:Div) { super }
    ensure
      @figure_text = saved
    end

    def ink_letterhead text, place
      tagged(:P) { super }
    end

    # What the block draws is a figure, if somebody said what it shows; else it is decoration.
    #
    # left, top:: in points from the corner of the page at the bottom on the left
    def figure left, top, width, height
      return yield unless tags && tags.type && tags.type != :Figure
      return tags.artifact { yield } if (text = @figure_text.to_s.strip).empty?
      box = [left, top - height, left + width, top].map {|edge| edge.round 2 }
      layout = { O: :Layout, Placement: :Block, BBox: box }
      draw = proc { tagged(:Figure, { Alt: text, A: layout }) { yield } }
      @figure_link ? (tagged(:Link, &draw)) : draw.call
    end

    def embed_image object, info, opts
      return super unless tags && opts[:at]
      width, height = info.calc_image_dimensions opts
      left, top = map_to_absolute opts[:at]
      figure(left, top, width, height) { super }
    end

    # A table that is kept on one page comes here twice.
    def convert_table node
      return super if !tags || (tags.type == :Table && (tags.current.source.equal? node.rows))
      tagged(:Table, {}, node.rows) { super }
    end

    # The table of contents is drawn last and read where it stands.
    def allocate_toc(*)
      @toc_tag = Tags::Element.new :Sect, tags.current if tags
      super
    end

    def ink_toc doc, *rest
      tags ? (tags.within(@toc_tag) { super }) : super
    end

    def ink_toc_level entries, *rest
      return super if !tags || entries.empty?
      tagged(:TOC) { super }
    end

    # The text of a block of code. An entry of the contents: its title, then dots and the number of its page.
    def typeset_formatted_text fragments, line_metrics, opts = {}
      return tagged(:P) { tagged(:Code) { super } } if @in_code && tags&.type == :Div
      return super unless tags&.type == :TOC
      return tagged(:TOCI) { tagged(:Reference) { super } } unless opts[:align] == :right
      fragments[0] = fragments[0].merge artifact: true if fragments.size == 3
      reference = (tags.last :TOCI)&.last :Reference
      reference ? (tags.within(reference) { super }) : super
    end

    def draw_text! text, options
      return super unless tags&.blank
      tags.blank = nil
      super %(#{text} ), options
    end

    def annotate options
      super.tap {|annotation| tags&.annotation annotation }
    end

    # The words of a text with markup and entities.
    def plain text
      (text || '').gsub(MARKUP, '').gsub(CHARACTER) { $1 ? ([$1.to_i].pack 'U') : CHARACTERS[$&] }
    end

    private

    def tagged type, attributes = {}, source = nil, &block
      (all = tags) ? (all.element type, attributes, source, &block) : yield
    end

    def list numbering, &block
      tagged :L, { A: { O: :List, ListNumbering: numbering } }, &block
    end

    # Several terms share the item of their description.
    def item_for_label
      item = tags.last :LI
      item.nil? || (item.holds? :LBody) ? (Tags::Element.new :LI, tags.current) : item
    end
  end

  module TaggedFragments
    BLANK = /\S\s+\z/

    def draw_fragment fragment, *rest
      return super unless @inked && (tags = @document.renderer.tags)
      # the blank at the end of a line is not drawn, but words would run into each other for who hears them
      tags.blank = fragment.format_state[:exclude_trailing_white_space] &&
        (BLANK.match? fragment.instance_variable_get :@original_text)
      if fragment.format_state[:image_obj]
        saved, @document.figure_text = @document.figure_text, fragment.format_state[:image_alt].to_s
        begin
          super
        ensure
          @document.figure_text = saved
        end
      elsif fragment.text.empty? || fragment.format_state[:artifact]
        tags.artifact { super }
      elsif (target = fragment.link || fragment.anchor || fragment.local)
        tags.link(target, fragment.text) { super }
      else
        super
      end
    end
  end

  # Until it is arranged, an image in a line is the text that stands for it.
  module ImageTexts
    def format *_args
      super.each {|fragment| fragment[:image_alt] = (fragment[:text][1...-1].delete ?\u200b) if fragment[:image_path] }
    end
  end

  # The cells of a table are tagged row by row before it is drawn. A head that is repeated is an artifact.
  module TaggedTable
    def draw
      return super unless @node && (tags = @pdf.renderer.tags) && tags.type
      # an array to take from: an enumerator costs a thread in JRuby
      cells = @cells.reject {|cell| Prawn::Table::Cell::SpanDummy === cell }.reverse
      rows = @node.rows
      tag_rows :THead, rows.head, :Column, tags.current, cells
      tag_rows :TBody, rows.body, nil, tags.current, cells
      tag_rows :TFoot, rows.foot, nil, tags.current, cells
      super
    end

    def header_rows
      super.each {|cell| cell.tag = Tags::ARTIFACT }
    end

    private

    def tag_rows type, rows, scope, table, cells
      return if rows.empty?
      group = Tags::Element.new type, table
      rows.each do |row|
        line = Tags::Element.new :TR, group
        row.each do |source|
          cell = cells.pop
          cell.tag = element_for cell, source, scope || (source.style == :header ? :Row : nil), line
        end
      end
    end

    def element_for cell, source, scope, line
      attributes = { Scope: scope, ColSpan: (spanned cell.colspan), RowSpan: (spanned cell.rowspan) }.compact
      element = Tags::Element.new (scope ? :TH : :TD), line, (attributes.empty? ? {} : { A: { O: :Table }.merge(attributes) })
      return element if mark_words.empty? || !(word = mark_words[@pdf.plain source.text])
      Tags::Element.new :Span, element, ActualText: word
    end

    # The words for cells that are nothing but a mark, where the table says that its marks stand for words.
    def mark_words
      @mark_words ||= (@node.has_role? 'marks') ? (((@node.document.attr 'mark-words') || '').split ',').to_h {|it| it.split '=', 2 } : {}
    end

    def spanned number
      number > 1 ? number : nil
    end
  end

  module TaggedCell
    attr_accessor :tag

    def draw_bounded_content point
      return super unless @tag && (tags = @pdf.renderer.tags)
      tags.within(@tag) { super }
    end
  end

  module TaggedSvg
    def draw
      return super unless (Asciidoctor::PDF::Converter === prawn) && prawn.tags
      left, top = options[:at] || position
      bounds = prawn.bounds
      prawn.figure bounds.absolute_left + left, bounds.absolute_bottom + top, sizing.output_width, sizing.output_height do
        super
      end
    end
  end
end

(Asciidoctor::Converter.for 'pdf').prepend ServiceReport::TaggedConverter
Prawn::Text::Formatted::Box.prepend ServiceReport::TaggedFragments
Asciidoctor::PDF::FormattedText::Formatter.prepend ServiceReport::ImageTexts
Prawn::Table.prepend ServiceReport::TaggedTable
Prawn::Table::Cell.prepend ServiceReport::TaggedCell
Prawn::SVG::Interface.prepend ServiceReport::TaggedSvg
