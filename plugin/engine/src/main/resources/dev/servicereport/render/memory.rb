# frozen_string_literal: true

module ServiceReport
  # What was worked out, by what it was worked out from; the same for all documents. It forgets everything when it is
  # full, so that no number of documents fills the memory.
  class Memory
    def initialize most = 20_000
      @most = most
      @known = {}
    end

    def fetch key
      @known.fetch key do
        @known.clear if @known.size >= @most
        @known[key] = yield
      end
    end
  end
end
