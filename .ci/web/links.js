// Links of pages that lead to files and anchors beside them: site pages (.html) and Markdown files (.md). Prints each that leads
// nowhere; the exit code says whether there is any. Needs nothing but Node.
const fs = require('fs')
const path = require('path')

const OUTSIDE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i

function files (place) {
  if (!fs.statSync(place).isDirectory()) return [place]
  return fs.readdirSync(place, { withFileTypes: true })
    .flatMap(entry => entry.isDirectory() || /\.html$/.test(entry.name) ? files(path.join(place, entry.name)) : [])
}

function plain (text) {
  return text.replace(/&amp;/g, '&').replace(/&quot;/g, '"').replace(/&#x([0-9a-f]+);/gi, (all, code) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (all, code) => String.fromCodePoint(Number(code)))
}

function links (file, text) {
  if (file.endsWith('.md')) {
    const prose = text.replace(/^```[^]*?^```/gm, '').replace(/`[^`\n]*`/g, '')
    return [...prose.matchAll(/\]\(([^)\s]+)\)/g), ...prose.matchAll(/(?:src|href)="([^"]+)"/g)].map(found => found[1])
  }
  const page = text.replace(/<!--[^]*?-->/g, '').replace(/<(script|style)\b[^]*?<\/\1>/g, '')
  return [...page.matchAll(/<[a-z][^>]*?\s(?:src|href)="([^"]*)"/gi)].map(found => plain(found[1]))
}

const anchors = new Map()

function hasAnchor (file, name) {
  if (!anchors.has(file)) {
    const text = fs.readFileSync(file, 'utf8')
    const found = file.endsWith('.md')
      ? [...text.matchAll(/^#+ (.*)$/gm)].map(heading => heading[1].toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replace(/ /g, '-'))
      : [...text.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(each => plain(each[1]))
    anchors.set(file, new Set(found))
  }
  return anchors.get(file).has(name)
}

function faultOf (file, link) {
  if (OUTSIDE.test(link) || link === '' || link === '#') return ''
  const [address, anchor] = link.split('#')
  let target
  try {
    target = address === '' ? file : path.resolve(path.dirname(file), decodeURIComponent(address.split('?')[0]))
  } catch {
    return 'is no address'
  }
  if (!fs.existsSync(target)) return 'leads to no file'
  if (!anchor || !/\.(html|md)$/.test(target)) return ''
  return hasAnchor(target, anchor) || hasAnchor(target, decodeURIComponent(anchor)) ? '' : 'leads to no such place in its page'
}

let count = 0
let faults = 0
for (const file of process.argv.slice(2).flatMap(files)) {
  for (const link of new Set(links(file, fs.readFileSync(file, 'utf8')))) {
    count++
    const fault = faultOf(path.resolve(file), link)
    if (fault) {
      faults++
      console.log(`${file}: ${link} ${fault}`)
    }
  }
}
console.log(`links: ${count} looked at, ${faults} lead nowhere`)
process.exit(count > 0 && faults === 0 ? 0 : 1)
