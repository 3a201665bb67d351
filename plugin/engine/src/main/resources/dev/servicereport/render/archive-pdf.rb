# frozen_string_literal: true

# What makes a tagged PDF one for the archive (PDF/A-3a) and for everybody (PDF/UA-1): the claim, the language, the colour
# space, an identity. And a compact way to write it, for a structure tree is many small objects.
require 'date'
require 'digest'

module ServiceReport
  class Archive
    FIGURES = 'metrics.json'
    MONTH = /\A\{\s*"month"\s*:\s*"(\d{4}-(?:0[1-9]|1[0-2]))"/
    PROFILE = 'uri:classloader:/dev/servicereport/render/srgb.icc'

    def initialize document, doc
      @document = document
      @doc = doc
      @catalog = document.catalog.data
    end

    # tree:: the root of the structure tree
    def add tree
      @catalog[:StructTreeRoot] = tree
      @catalog[:MarkInfo] = { Marked: true }
      @catalog[:Lang] = literal language
      @catalog[:Metadata] = stream metadata, Type: :Metadata, Subtype: :XML
      @catalog[:OutputIntents] = [output_intent]
      attach_figures
      identity = PDF::Core::ByteString.new content_digest
      @document.state.trailer[:ID] = [identity, identity]
    end

    private

    # The figures of a document that is about a month lie beside its source, and go with the PDF for who reckons with them.
    # The file is of the month's last day, whenever it was made.
    def attach_figures
      file = File.join @doc.base_dir, FIGURES
      return unless File.file? file
      bytes = File.binread file
      return unless (month = bytes[MONTH, 1])
      name = literal %(metrics-#{month}.json)
      day = (Date.new (Integer month[0, 4], 10), (Integer month[5, 2], 10), -1).strftime 'D:%Y%m%d'
      params = { Size: bytes.bytesize, ModDate: (literal day), CheckSum: (PDF::Core::ByteString.new (Digest::MD5.digest bytes)) }
      content = stream bytes, Type: :EmbeddedFile, Subtype: :'application/json', Params: params
      words = { Type: :Filespec, F: name, UF: name, Desc: (literal 'metrics'), AFRelationship: :Data, EF: { F: content, UF: content } }
      specification = @document.ref! words
      @catalog[:AF] = [specification]
      @document.names.data[:EmbeddedFiles] = @document.ref! Names: [name, specification]
    end

    def language
      @doc.attr 'lang', 'ja'
    end

    def output_intent
      profile = stream (File.binread PROFILE), N: 3
      { Type: :OutputIntent, S: :GTS_PDFA1, OutputConditionIdentifier: (literal 'sRGB'), Info: (literal 'sRGB IEC61966-2.1'), DestOutputProfile: profile }
    end

    # The same pages with the same words about them have the same identity.
    def content_digest
      digest = Digest::MD5.new
      @document.state.pages.each {|page| digest << page.content.stream.instance_variable_get(:@stream).to_s }
      (digest << metadata).digest
    end

    def literal text
      PDF::Core::LiteralString.new text
    end

    # Metadata stay readable for who looks for them without a reader of PDF.
    def stream bytes, data
      (@document.ref! data).tap do |reference|
        reference.stream << bytes.b
        reference.stream.compress! if data[:Type] != :Metadata && @document.state.compress
      end
    end

    def metadata
      @metadata ||= %(<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">#{escape info[:Title]}</rdf:li></rdf:Alt></dc:title>#{creator}
<dc:language><rdf:Bag><rdf:li>#{escape language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>#{escape info[:Producer]}</pdf:Producer>
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
#{EXTENSION}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>
)
    end

    def creator
      # the header escapes an entity once more
      author = ((@doc.attr 'contractor') || (@doc.attr 'authors')).to_s.gsub '&amp;#', '&#'
      return if author.empty?
      %(\n<dc:creator><rdf:Seq><rdf:li>#{escape (@document.plain author)}</rdf:li></rdf:Seq></dc:creator>)
    end

    def info
      @document.state.store.info.data
    end

    def escape text
      if text.encoding == Encoding::BINARY && (text.start_with? "\xFE\xFF".b)
        text = text.dup.force_encoding('UTF-16BE').encode('UTF-8').delete_prefix("\uFEFF")
      end
      text.to_s.encode xml: :text
    end

    # PDF/A knows nothing of PDF/UA: its one property has to be explained.
    EXTENSION = <<~'XML'
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
    XML
    private_constant :EXTENSION
  end

  # Objects without a stream of their own go into compressed object streams (PDF 1.5).
  module CompactFile
    MOST = 200

    def render_body output
      return super unless compact?
      @places = {}
      packed, plain = state.store.partition {|reference| reference.stream.empty? && reference.gen == 0 }
      plain.each do |reference|
        @places[reference.identifier] = [1, output.size, 0]
        output << reference.object
      end
      @last = state.store.size
      packed.each_slice(MOST) {|references| pack_objects references, output }
    end

    def render_xref output
      return super unless compact?
      @xref_offset = output.size
    end

    def render_trailer output
      return super unless compact?
      number = @last + 1
      @places[number] = [1, @xref_offset, 0]
      table = [0, 0, 65_535].pack('CNn') + (1..number).map {|it| @places[it].pack 'CNn' }.join
      data = { Type: :XRef, Size: number + 1, W: [1, 4, 2], Root: state.store.root, Info: state.store.info }
      write_stream output, number, (data.merge state.trailer || {}), table
      output << %(startxref\n#{@xref_offset}\n%%EOF\n)
    end

    private

    def compact?
      state.compress && state.version >= 1.5 && !state.encrypt
    end

    def pack_objects references, output
      number = (@last += 1)
      heads = []
      body = String.new encoding: 'BINARY'
      references.each_with_index do |reference, index|
        heads << reference.identifier << body.bytesize
        body << PDF::Core.pdf_object(reference.data).b << "\n"
        @places[reference.identifier] = [2, number, index]
      end
      head = %(#{heads.join ' '}\n)
      @places[number] = [1, output.size, 0]
      write_stream output, number, { Type: :ObjStm, N: references.size, First: head.bytesize }, head.b << body
    end

    def write_stream output, number, data, bytes
      packed = Zlib::Deflate.deflate bytes
      data = PDF::Core.pdf_object data.merge Length: packed.bytesize, Filter: :FlateDecode
      output << "#{number} 0 obj\n#{data}\nstream\n".b << packed << "\nendstream\nendobj\n"
    end
  end
end

PDF::Core::Renderer.prepend ServiceReport::CompactFile
