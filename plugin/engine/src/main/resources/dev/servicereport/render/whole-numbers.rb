# frozen_string_literal: true

# How wide the columns of a table are. Loaded after japanese-pdf.rb.
module ServiceReport
  # A number or a date that has no room in its column would be broken in the middle: the column takes what it lacks from those with room
  # to spare, then from those whose texts can have another line; where even that is not enough, the table's text gets smaller.
  module WholeNumbers
    NUMBER = /[△▲+\-−]?[A-Z]?\d[\d,.:]*[%％円]?/
    TAG = /<[^>]*>/
    LINE_END = /<br[^>]*>|\n/
    CHARACTER = /&#(\d+);/
    BLANK = /&#32;| /
    # What a line should not be broken within, though it is where nothing else helps.
    WORD = /[ァ-ヺー]{1,14}|[!-~]{1,14}|./
    FULL_WIDTH = /[^\u0000-\u00ff\uff61-\uff9f]/
    # A text of so few characters is not broken either, where others have room to spare; one of two never is.
    SHORT = 4
    # A hair, as widths are sums.
    MORE = 0.001
    # By how much a reference to a character is longer than the character.
    SHORTEST_REFERENCE = 3
    PIECES = Memory.new 4_000
    SMALLER = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55].freeze

    def initialize data, document, options = {}, &block
      widths = options[:column_widths]
      if ::Array === widths && (columns = columns_of data, widths.size)
        size, shared = room_for columns, widths, document
        data.each {|row| row.each {|cell| cell[:size] = (cell[:size] || document.font_size) * size } } unless size == 1
        # the converter goes on with the list that it has
        widths.replace shared
        columns.each_with_index {|cells, index| break_head cells[0], widths[index], document } if options[:header] && options[:header] != 0
      end
      super
    end

    private

    # The cells of each column, without those that go over several; nothing where a cell is more than text.
    def columns_of data, count
      return if count == 0 || (data.any? {|row| !(::Array === row) || (row.any? {|cell| !(::Hash === cell) }) })
      columns = ::Array.new(count) { [] }
      taken = ::Hash.new 0
      data.each do |row|
        place = 0
        row.each do |cell|
          place += 1 while taken[place] > 0 && place < count
          across = cell[:colspan] || 1
          columns[place] << cell if across == 1 && place < count
          (place...place + across).each {|column| taken[column] = cell[:rowspan] || 1 }
          place += across
        end
        taken.transform_values! {|left| left > 0 ? left - 1 : 0 }
      end
      columns
    end

    # A head of several words that has no room on one line goes on where a word begins, not within it.
    def break_head cell, width, document
      return if cell.nil? || (content = cell[:content].to_s).match?(/[<\n]/) || (words = content.split BLANK).size < 2
      room = width - (insets cell[:padding])
      widths = words.map {|word| width_in cell, (decoded word), document }
      blank = width_in cell, ' ', document
      return if widths.sum + blank * (words.size - 1) <= room || widths.max > room
      lines, left = [words[0]], room - widths[0]
      words.zip(widths).drop(1).each do |word, length|
        if length + blank <= left
          lines[-1] += %( #{word})
          left -= length + blank
        else
          lines << word
          left = room - length
        end
      end
      cell[:content] = lines.join '<br>'
    end

    # How much smaller the text gets, and the widths.
    def room_for columns, widths, document
      return [1, widths] unless columns.zip(widths).any? {|cells, width| cells.any? {|cell| lacks? cell, width, document } }
      numbers = needs(columns, document) {|line| line.scan NUMBER }
      texts = needs(columns, document) {|line| whole line }
      lines = needs(columns, document) {|line| [line] }
      shared = share widths, (at 1, texts), (at 1, lines)
      return [1, shared || widths] if shared || lacking(numbers, widths, 1) == 0
      words = needs(columns, document) {|line| line.scan WORD }
      SMALLER.each do |size|
        [[numbers, lines], [numbers, words]].each do |needed, kept|
          shared = share widths, (at size, needed), (at size, kept)
          return [size, shared] if shared
        end
      end
      [SMALLER[-1], (share widths, (at SMALLER[-1], numbers), (at SMALLER[-1], numbers)) || widths]
    end

    # Most cells have room for all their characters, however wide these are: they need not be measured.
    def lacks? cell, width, document
      content = cell[:content].to_s
      room = width - (insets cell[:padding])
      return false if (content.length - (content.count '&') * SHORTEST_REFERENCE) * (cell[:size] || document.font_size) <= room
      piece = PIECES.fetch(content) { pieces(content) {|line| whole line } }
      !piece.empty? && (width_in cell, piece, document) + MORE > room
    end

    def whole line
      line.length.between?(3, SHORT) ? [line] : (line.scan NUMBER)
    end

    def at size, needed
      needed.map {|text, padding| text * size + padding }
    end

    def lacking needed, widths, size
      (at size, needed).zip(widths).sum {|need, width| need > width ? need - width : 0 }
    end

    # Columns with more than they are to keep give of it, by how much it is.
    def share widths, needed, kept
      lack = needed.zip(widths).map {|need, width| [need - width, 0].max }
      spare = widths.each_with_index.map {|width, index| [width - [needed[index], kept[index]].max, 0].max }
      return unless (given = spare.sum) >= (wanted = lack.sum)
      widths.each_with_index.map {|width, index| width + lack[index] - (wanted > 0 ? spare[index] * wanted / given : 0) }
    end

    # Of each column the width of its longest piece, and what the insets of a cell take.
    def needs columns, document
      columns.map do |cells|
        cells.reduce [0, 0] do |longest, cell|
          piece = pieces(cell[:content]) {|line| yield line }
          next longest if piece.empty?
          sides = insets cell[:padding]
          width = width_in cell, piece, document
          width + sides > longest.sum ? [width + MORE, sides] : longest
        end
      end
    end

    def pieces content
      plain = content.to_s.split(LINE_END).map {|line| decoded line.gsub TAG, '' }
      plain.flat_map {|line| yield line }.max_by {|it| it.length + (it.scan FULL_WIDTH).length } || ''
    end

    def decoded text
      text.gsub(CHARACTER) { [$1.to_i].pack 'U' }
    end

    def insets padding
      case padding
      when ::Array then (padding[1] || padding[0]) + (padding[3] || padding[1] || padding[0])
      else 2 * (padding || 5)
      end
    end

    def width_in cell, text, document
      width = 0
      document.font cell[:font] || document.font_family, size: cell[:size] || document.font_size, style: cell[:font_style]&.to_sym do
        width = document.width_of text
      end
      width
    end
  end
end

Prawn::Table.prepend ServiceReport::WholeNumbers
