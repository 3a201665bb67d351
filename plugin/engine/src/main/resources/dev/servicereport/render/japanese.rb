# frozen_string_literal: true

# What Asciidoctor has no setting for, shared by HTML and PDF. Loaded once into the one runtime that renders everything.
# Documents do not depend on it: without it they are numbered "1.", "Table 1." and otherwise the same.
module ServiceReport
  # 第1章, 1.1, 1.1.1 instead of "1.", "1.1.", "1.1.1."; appendices keep their letters.
  module SectionNumbers
    def sectnum delimiter = '.', append = nil
      # a parent's part of a longer number, a part of a book, or the letter of an appendix
      return super if append == delimiter || @level == 0 || @sectname == 'appendix'
      @level == 1 ? %(第#{@numeral}章) : (super delimiter, false)
    end

    # The stock text quotes in italics and puts an English comma behind the number.
    def xreftext xrefstyle = nil
      return super unless @numbered && @sectname != 'appendix' && (reftext || '').empty?
      case xrefstyle
      when 'full' then %(#{sectnum}「#{title}」)
      when 'short' then sectnum
      else title
      end
    end
  end

  # 表1　… instead of "表 1. …".
  module Captions
    STOCK = /\A(.+) (\S+)\. \z/

    def assign_caption *_args
      super
      @caption = %(#{$1}#{$2}　) if @numeral && @caption && STOCK =~ @caption
      nil
    end

    def xreftext xrefstyle = nil
      return super unless @numeral && @title && @caption && @context != :section && (reftext || '').empty?
      label = @caption.chomp '　'
      case xrefstyle
      when 'full' then %(#{label}「#{title}」)
      when 'short' then label
      else title
      end
    end
  end

  # 付録A　… instead of "付録 A: …".
  module AppendixCaption
    def assign_numeral section
      super
      section.caption = %(#{@document.attributes['appendix-caption']}#{section.numeral}　) if section.sectname == 'appendix' && section.caption
      nil
    end
  end

  # The clock and the age of a file are unknown here: {docdate} and its kind are missing attributes, hence a fault.
  # The attribute "reproducible" alone only keeps them out of the footer and the PDF's properties.
  module NoClock
    private

    def fill_datetime_attributes _attributes, _input_mtime
      nil
    end
  end

  # What the stock HTML lacks for a screen reader and for a narrow screen.
  module Html
    # A table scrolls in a box of its own; the box can be reached by keyboard, and header cells say what they head.
    def convert_table node
      table = super
        .gsub(%r{<thead>.*?</thead>}m) {|head| head.gsub '<th class', '<th scope="col" class' }
        .gsub('<th class', '<th scope="row" class')
      label = node.title? ? (node.captioned_title.gsub %r{<[^>]*>}, '') : '表'
      %(<div class="table-scroll" role="region" tabindex="0" aria-label="#{label.gsub '"', '&quot;'}">\n#{table}\n</div>)
    end

    def convert_inline_footnote node
      super.sub 'title="View footnote."', 'title="脚注へ"'
    end
  end
end

Asciidoctor::Section.prepend ServiceReport::SectionNumbers
Asciidoctor::AbstractBlock.prepend ServiceReport::Captions
Asciidoctor::AbstractBlock.prepend ServiceReport::AppendixCaption
Asciidoctor::Document.prepend ServiceReport::NoClock
(Asciidoctor::Converter.for 'html5').prepend ServiceReport::Html
