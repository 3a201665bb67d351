// Pages as a browser shows them: axe-core (WCAG 2.2 A and AA) on a desk and on a phone, their language, requests that leave the
// disk, links of one text that lead to different places, titles said twice, addresses printed behind links, cells so narrow that their words stand on end,
// text of charts that a phone shows too small, and how long the first page is on it. Prints each fault; the exit code says whether there is any.
const fs = require('fs')
const path = require('path')
const puppeteer = require('puppeteer-core')

const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const WIDTHS = [1280, 390]
// What every page must say it is written in; nothing for a site in several languages.
const LANGUAGE = process.env.PAGE_LANGUAGE ?? 'ja'
const LONGEST_FIRST_PAGE = 2500
const SMALLEST_TEXT = 8

// What a browser shows of one page beyond what axe looks at.
function ownFaults (smallest) {
  const found = []
  const parts = document.title.split(/ [–-] /)
  if (new Set(parts).size < parts.length) found.push(`title said twice: "${document.title}"`)
  const targets = new Map()
  for (const link of document.querySelectorAll('.service-report a[href]')) {
    const text = link.textContent.replace(/\s+/g, ' ').trim()
    if (targets.has(text) && targets.get(text) !== link.href) found.push(`links to several places read "${text}"`)
    targets.set(text, link.href)
  }
  for (const table of document.querySelectorAll('.service-report table')) {
    const onEnd = [...table.querySelectorAll('th, td')].find(cell => {
      // a head for screen readers alone
      if (cell.closest('tr').parentElement.getBoundingClientRect().width < 2) return false
      const words = document.createRange()
      words.selectNodeContents(cell)
      const lines = [...words.getClientRects()].filter(line => line.width > 0)
      const letter = parseFloat(getComputedStyle(cell).fontSize)
      const rows = new Set(lines.map(line => Math.round(line.bottom / letter * 2)))
      return rows.size > 2 && Math.max(...lines.map(line => line.width)) < 2 * letter
    })
    if (onEnd) found.push(`"${onEnd.textContent.trim().slice(0, 30)}" stands on end`)
  }
  for (const image of document.querySelectorAll('.service-report img')) {
    // the text of our charts is 11 units high
    const size = image.naturalWidth > 0 ? 11 * image.getBoundingClientRect().width / image.naturalWidth : smallest
    if (image.getBoundingClientRect().width > 0 && size < smallest) found.push(`text of ${image.currentSrc.split('/').pop()} is ${size.toFixed(1)} px high`)
  }
  return found
}

function printedAddresses () {
  return [...document.links]
    .filter(link => !['none', 'normal', '""'].includes(getComputedStyle(link, '::after').content))
    .slice(0, 1)
    .map(link => `prints the address behind "${link.textContent.trim()}"`)
}

// As the file says it: a reader may run no scripts.
function languageOf (file) {
  return fs.readFileSync(file, 'utf8').match(/<html\b[^>]*\blang="([^"]*)"/)?.[1] ?? ''
}

async function faultsOf (page, file) {
  const faults = []
  if (LANGUAGE !== '' && languageOf(file) !== LANGUAGE) faults.push(`lang "${languageOf(file)}"`)
  page.on('request', request => {
    if (!/^(file|data|about|blob):/.test(request.url())) faults.push('outside: ' + request.url())
  })
  await page.goto('file://' + path.resolve(file), { waitUntil: 'load' })
  await page.evaluate(AXE)
  const violations = await page.evaluate(async only => (await axe.run(document, { runOnly: only })).violations
    .flatMap(rule => rule.nodes.map(node => `axe ${rule.id}: ${node.html.slice(0, 100)}`)), RULES)
  const own = await page.evaluate(ownFaults, SMALLEST_TEXT)
  const { width } = page.viewport()
  const height = await page.evaluate(() => document.querySelector('.dashboard') ? document.documentElement.scrollHeight : 0)
  if (width < 600 && height > LONGEST_FIRST_PAGE) own.push(`${height} px high`)
  await page.emulateMediaType('print')
  own.push(...await page.evaluate(printedAddresses))
  return [...faults, ...violations, ...own]
}

async function main (files) {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--allow-file-access-from-files']
  })
  let count = 0
  for (const file of files) {
    for (const width of WIDTHS) {
      const page = await browser.newPage()
      await page.setViewport({ width, height: 900, isMobile: width < 600 })
      for (const fault of await faultsOf(page, file)) {
        count++
        console.log(`${path.basename(file)} @${width}: ${fault}`)
      }
      await page.close()
    }
  }
  await browser.close()
  return count
}

main(process.argv.slice(2)).then(count => process.exit(count > 0 ? 1 : 0))
