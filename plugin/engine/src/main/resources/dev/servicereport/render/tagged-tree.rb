# frozen_string_literal: true

# The structure tree of a tagged PDF, and the marks in its pages that belong to it. The stock converter writes neither.
# One gate stands in front of every operator of a page: text belongs to the element that is current, everything inside
# a figure belongs to the figure, and all other lines and areas are artifacts.
module ServiceReport
  # The elements of one document, and which of them is current while it is drawn.
  class Tags
    # A part of the document's structure: its kids are elements, marked content and annotations, in reading order.
    class Element
      attr_reader :type, :parent, :kids, :attributes, :source
      attr_accessor :paragraph, :reference

      # type:: its standard structure type
      # attributes:: what goes into its dictionary
      # source:: what it was made from, where that has to be found again
      def initialize type, parent, attributes = {}, source = nil
        @type = type
        @parent = parent
        @attributes = attributes
        @source = source
        @kids = []
        return unless parent
        parent.kids << self
        parent.paragraph = nil
      end

      def last type
        (kid = @kids[-1]).is_a?(Element) && kid.type == type ? kid : nil
      end

      def holds? type
        @kids.any? {|kid| kid.is_a?(Element) && kid.type == type }
      end

      def empty?
        @kids.empty? && !(KEPT.include? @type)
      end
    end

    Mark = Struct.new :page, :number
    Annotation = Struct.new :page, :reference

    ARTIFACT = :artifact
    PAGINATION = :pagination
    # these mean something without content, too
    KEPT = %i(Document Table THead TBody TFoot TR TH TD Figure).freeze
    # text that is drawn while one of these is current gets a paragraph of its own
    GROUPS = %i(Document Sect Div BlockQuote LBody L LI Table THead TBody TFoot TR TOC Note)
      .to_h {|type| [type, true] }.freeze
    # what the words of a path and of a figure end with, blanks among it
    ENDS = "re mlcvyhSsFfBbnWDoQEI*\n\r\t".each_byte.to_h {|byte| [byte, true] }.freeze
    PAINTING = /(?:\A|\s)(?:re|[mlcvyh]|[SsFfBb]\*?|n|W\*?|Do|sh|EI)\s*\z|\sDo\s+Q\s*\z/

    attr_reader :current
    # whether what follows is running content, page by page
    attr_writer :running
    # whether the text that is drawn next ends with a blank that the line left out
    attr_accessor :blank

    def initialize document
      @document = document
      @state = document.state
      @root = @current = Element.new :Document, nil
      @open = {}.compare_by_identity
      @marked = (Hash.new {|hash, page| hash[page] = [] }).compare_by_identity
      @annotations = []
      @notes = 0
    end

    # Draws within a new element. A figure has no parts, and neither has an artifact.
    def element type, attributes = {}, source = nil, &block
      return yield if @current == ARTIFACT || @current.type == :Figure
      within (Element.new type, @current, attributes, source), &block
    end

    def within element
      saved, @current = @current, element
      yield
    ensure
      @current = saved
    end

    def artifact &block
      within ARTIFACT, &block
    end

    # The type of the current element; nil for an artifact.
    def type
      @current == ARTIFACT ? nil : @current.type
    end

    def group?
      @current != ARTIFACT && (GROUPS.key? @current.type)
    end

    def last type
      @current.last type
    end

    def note_id
      %(note-#{@notes += 1})
    end

    # Marks what an operator is about to paint. Marks change only where their owner does, page by page, so that nothing
    # need be known of page breaks.
    def before operator
      page = @state.page
      return if page.in_stamp_stream? || !(owner = owner_of operator)
      return if (open = @open[page]).equal? owner
      page.content << "EMC\n" if open
      @open[page] = owner
      page.content << (Symbol === owner ? (artifact_words owner) : (mark owner, page))
    end

    # Takes the annotation that was added to the page last.
    def annotation options
      page = @state.page
      options[:F] = 4
      options[:Contents] ||= (@link_text || '').encode 'UTF-8'
      reference = page.dictionary.data[:Annots][-1]
      # a link in running text is content, though its text is not
      owner = type == :Link ? @current : (Element.new :Link, (@current == ARTIFACT ? @root : @current))
      @annotations << [reference, owner]
      owner.kids << (Annotation.new page, reference)
    end

    # Draws a part of a link; one that goes on in the next line stays one element.
    def link target, text, &block
      saved, @link_text = @link_text, text
      return yield if @current == ARTIFACT || %i(Figure Link).include?(@current.type)
      within group? ? paragraph : @current do
        before = last :Link
        within before&.source == target ? before : (Element.new :Link, link_parent, {}, target), &block
      end
    ensure
      @link_text = saved
    end

    # Closes all marks and writes the tree; no more is drawn after it.
    def finish
      @state.pages.each {|page| page.content << "EMC\n" if @open.delete page }
      pages = @state.pages.each_with_index.to_h.compare_by_identity
      prune @root, pages
      tree = @document.ref! Type: :StructTreeRoot
      write @root, tree
      tree.data[:K] = @root.reference
      write_parents tree, pages
      write_ids tree
      tree
    end

    private

    def owner_of operator
      if operator.start_with? "\nBT"
        return artifact_kind if @current == ARTIFACT || @running
        group? ? paragraph : @current
      elsif (ENDS.key? operator.getbyte(-1)) && (PAINTING.match? operator)
        type == :Figure ? @current : artifact_kind
      end
    end

    def artifact_kind
      @running ? PAGINATION : ARTIFACT
    end

    def artifact_words kind
      kind == PAGINATION ? "/Artifact <</Type /Pagination>> BDC\n" : "/Artifact BMC\n"
    end

    def mark element, page
      number = @marked[page].size
      @marked[page] << element
      element.kids << (Mark.new page, number)
      %(/#{element.type} <</MCID #{number}>> BDC\n)
    end

    # Text directly in a group: all of it, up to the group's next element, is one paragraph.
    def paragraph
      group = @current
      group.paragraph ||= (Element.new :P, group).tap {|it| group.paragraph = it }
    end

    # The number of a footnote is its label.
    def link_parent
      note = @current.parent
      return @current unless note&.type == :Note && !(@current.holds? :Lbl)
      Element.new :Lbl, @current
    end

    # Takes away what stayed without content, and the content of pages that were deleted.
    def prune element, pages
      element.kids.reject! do |kid|
        next !(pages.key? kid.page) unless Element === kid
        prune kid, pages
        kid.empty?
      end
    end

    def write element, parent
      data = { Type: :StructElem, S: element.type, P: parent }.merge element.attributes
      data[:ID] = PDF::Core::LiteralString.new data[:ID] if data[:ID]
      element.reference = reference = @document.ref! data
      first = element.kids.find {|kid| Mark === kid }&.page
      data[:Pg] = first.dictionary if first
      kids = element.kids.map {|kid| kid_words kid, reference, first }
      data[:K] = kids.size == 1 ? kids[0] : kids unless kids.empty?
      reference
    end

    def kid_words kid, parent, first
      case kid
      when Element then write kid, parent
      when Mark then kid.page.equal?(first) ? kid.number : { Type: :MCR, Pg: kid.page.dictionary, MCID: kid.number }
      else { Type: :OBJR, Pg: kid.page.dictionary, Obj: kid.reference }
      end
    end

    # The way back, from marked content and annotations to their elements.
    def write_parents tree, pages
      numbers = []
      pages.each do |page, index|
        page.dictionary.data[:StructParents] = index
        page.dictionary.data[:Tabs] = :S
        numbers << index << (@document.ref! (@marked[page].map(&:reference)))
      end
      owned = @annotations.select {|_, owner| owner.reference }
      owned.each.with_index pages.size do |(reference, owner), index|
        reference.data[:StructParent] = index
        numbers << index << owner.reference
      end
      tree.data[:ParentTree] = @document.ref! Nums: numbers
      tree.data[:ParentTreeNextKey] = pages.size + owned.size
    end

    def write_ids tree
      ids = {}
      each(@root) {|element| ids[element.attributes[:ID]] = element.reference if element.attributes[:ID] }
      names = ids.sort.flat_map {|id, reference| [(PDF::Core::LiteralString.new id), reference] }
      tree.data[:IDTree] = @document.ref! Names: names unless names.empty?
    end

    def each element, &block
      yield element
      element.kids.each {|kid| each kid, &block if Element === kid }
    end
  end

  # The gate. Only the real document has tags, never the one that things are tried on.
  module TaggedRenderer
    attr_accessor :tags

    def add_content operator
      @tags&.before operator
      super
    end

    def finalize_all_page_contents
      if @tags
        @when_drawn.call
        @tags = nil
      end
      super
    end

    # What to do when all is drawn, before pages are compressed.
    def when_drawn &block
      @when_drawn = block
    end
  end
end

PDF::Core::Renderer.prepend ServiceReport::TaggedRenderer
