# frozen_string_literal: true

# What the PDF converter has no setting for. Loaded before the first PDF, because loading the converter is slow.
require 'asciidoctor-pdf'

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
    # After a digit there is no break, so that 10月 and 3件 hold together.
    PLACE = /
      (?<![#{NO_END}#{SPACE}])
      (?:(?<=[#{JAPANESE}])(?=[#{JAPANESE}0-9A-Za-z(\[])|(?<=[A-Za-z)\],.:;!?%])(?=[#{JAPANESE}]))
      (?![#{NO_START}#{SPACE}])
    /x

    def format *_args
      before = ''
      super.each do |fragment|
        text = fragment[:text]
        next if text.nil? || text.empty? || text == ?\u0000 || (fragment.key? :image_obj)
        # the character before the fragment decides about the break in front of it
        fragment[:text] = ((before + text).gsub PLACE, BREAK).delete_prefix before
        before = text[-1]
      end
    end
  end

  module Pages
    # Running titles stay on one line: a long one gets smaller. Only running content is drawn through this method.
    def formatted_text_box fragments, options = {}
      super fragments, (options.merge single_line: true, overflow: :shrink_to_fit, min_font_size: 5)
    end

    # Under the title of a document without a title page: what a title page would say.
    def ink_general_heading node, title, opts = {}
      is_document = opts[:role] == :doctitle
      super
      ink_details node if is_document
    end

    private

    def ink_details doc
      version = (doc.attr? 'revnumber') ? %(#{doc.attr 'version-label'} #{doc.attr 'revnumber'}) : nil
      details = [(doc.attr 'authors'), version, (doc.attr 'revdate')].compact
      return if details.empty?
      theme_font :title_page do
        ink_prose (details.join '　'), align: :right, margin: 0, size: @theme.base_font_size
      end
      theme_margin :block, :bottom
    end
  end

  # The end of a line and a place to break are never drawn: that no font has them is no fault.
  module Glyphs
    NEVER_DRAWN = [?\n, LineBreaks::BREAK].freeze

    def find_font_for_this_glyph char, current_font, *_rest
      (NEVER_DRAWN.include? char) ? current_font : super
    end
  end
end

Asciidoctor::PDF::FormattedText::Formatter.prepend ServiceReport::LineBreaks
(Asciidoctor::Converter.for 'pdf').prepend ServiceReport::Pages
Prawn::Text::Formatted::Box.prepend ServiceReport::Glyphs
