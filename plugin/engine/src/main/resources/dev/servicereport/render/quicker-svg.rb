# frozen_string_literal: true

# Reads charts with less than a whole library for XML; the PDF stays the same to the byte. Loaded behind the converter.
module ServiceReport
  # Charts are written by a program: elements, attributes in double quotes, texts, and nothing else. A drawing with anything else in it is
  # left to the stock reader, which is loaded then.
  module PlainSvg
    TYPEFACE = %r{<style>@font-face[^<]*</style>}
    # Styles and what is looked for by its id, comments, sections and types of documents; line ends that readers change.
    OTHERS = /<!|<style|<use|<tref|url\(|\r/
    START = /<\?xml [^<>]*\?>\s*/
    NAME = /[A-Za-z_][\w.-]*/
    TOKEN = %r{<(/?)(#{NAME})((?:\s+[A-Za-z_][\w:.-]*="[^"<\t\n]*")*)\s*(/?)>|([^<]+)}
    ATTRIBUTE = /([A-Za-z_][\w:.-]*)="([^"]*)"/
    REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x(\h+)|);?/
    NAMED = { 'amp' => '&', 'lt' => '<', 'gt' => '>', 'quot' => '"', 'apos' => "'" }.freeze
    # Of what the stock reader makes hidden what runs over its edge.
    HIDDEN = %w(svg symbol image marker pattern foreignObject).freeze

    class Attributes < ::Hash
      def add attribute
        self[attribute.expanded_name] = attribute.value
      end
    end

    class Element
      attr_reader :name, :attributes, :namespace, :children

      def initialize name, attributes, namespace
        @name = name
        @attributes = attributes
        @namespace = namespace
        @children = []
      end

      def node_type
        :element
      end

      def elements
        @elements ||= @children.select {|it| Element === it }
      end

      def each &block
        yield self
        elements.each {|it| it.each(&block) }
      end
    end

    Text = ::Struct.new :value do
      def node_type
        :text
      end
    end

    # Stands where the stock code asks for REXML.
    module Reader
      module Document
        Root = ::Struct.new :root

        def self.new data
          (root = PlainSvg.read data) ? (Root.new root) : (::REXML::Document.new data)
        end
      end

      def self.const_missing name
        ::REXML.const_get name
      end
    end

    # A parser of styles, once there are some.
    class LateParser
      def method_missing(...)
        (@parser ||= ::CssParser::Parser.new).public_send(...)
      end

      def respond_to_missing?(*)
        true
      end
    end

    module LateStyles
      def initialize data, bounds, options, css_parser: LateParser.new, **others, &block
        super
      end
    end

    module NoStyles
      def load
        return super unless Element === root
        root.enum_for.select {|it| HIDDEN.include? it.name }
          .each_with_object({}.compare_by_identity) {|it, styles| styles[it] = [%w(overflow hidden)] }
      end
    end

    class << self
      # The first element, or nil for what is not as plain as that.
      def read data
        return unless ::String === data && data.encoding == ::Encoding::UTF_8 && data.valid_encoding?
        text = data.sub TYPEFACE, ''
        (OTHERS.match? text) ? nil : (tree text)
      end

      private

      def tree text
        scanner = ::StringScanner.new text
        scanner.skip START
        root = nil
        open = []
        until scanner.eos?
          return unless scanner.skip TOKEN
          if (words = scanner[5])
            next if open.empty? && words.strip.empty?
            return if open.empty? || !(words = plain words)
            open[-1].children << (Text.new words)
          elsif scanner[1] == '/'
            return unless scanner[3].empty? && open.pop&.name == scanner[2]
          else
            return if root && open.empty?
            return unless (element = element scanner[2], scanner[3], open[-1])
            root ||= element
            open[-1]&.children&.<< element
            open << element if scanner[4].empty?
          end
        end
        root if open.empty?
      end

      def element name, words, above
        attributes = Attributes.new
        words.scan ATTRIBUTE do |key, value|
          return if (attributes.key? key) || !(value = plain value)
          attributes[key] = value
        end
        Element.new name, attributes, (attributes['xmlns'] || above&.namespace || '')
      end

      # Without references; nil with one that is none.
      def plain text
        return text unless text.include? '&'
        text.gsub REFERENCE do |reference|
          return unless reference.end_with? ';'
          NAMED[$1] || (character $2 ? $2.to_i : ($3.to_s.to_i 16)) || return
        end
      end

      # Nil for a number that stands for no character, or for one that moves others.
      def character number
        [number].pack 'U' if (32..0xd7ff).cover?(number) || (0xe000..0x10ffff).cover?(number)
      end
    end
  end
end

Prawn::SVG::Document.const_set :REXML, ServiceReport::PlainSvg::Reader
Prawn::SVG::Document.prepend ServiceReport::PlainSvg::LateStyles
Prawn::SVG::CSS::Stylesheets.prepend ServiceReport::PlainSvg::NoStyles
