# frozen_string_literal: true

# Makes texts quicker, for HTML and PDF; what comes of them stays the same.
module ServiceReport
  # Most cells are plain: numbers, times and words, in which the one escaper has put references in place of what might be taken for
  # markup. Nothing is found in them, however many kinds of markup are looked for.
  module PlainTexts
    # No two marks stand together, as in -- ... and //, which mean something.
    PLAIN = %r{\A
      (?:[ 0-9A-Za-z\u3000-\u30ff\u4e00-\u9fff\uff05\uff08\uff09\uff5e]|&\#[0-9]{2,6};|[,.%:/\-](?![.:/\-]))*
    \z}x

    def text
      @subs && (PLAIN.match? @text) ? @text : super
    end
  end
end

Asciidoctor::Table::Cell.prepend ServiceReport::PlainTexts
