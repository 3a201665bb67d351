// Pages as a browser shows them: axe-core (WCAG 2.2 A and AA) on a desk and on a phone, their language, requests that leave the
// disk, and links of one text that lead to different places. Prints each fault; the exit code says whether there is any.
const fs = require('fs')
const path = require('path')
const puppeteer = require('puppeteer-core')

const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const WIDTHS = [1280, 390]

async function faultsOf (page, file) {
  const faults = []
  page.on('request', request => {
    if (!/^(file|data|about|blob):/.test(request.url())) faults.push('outside: ' + request.url())
  })
  await page.goto('file://' + path.resolve(file), { waitUntil: 'load' })
  await page.evaluate(AXE)
  const violations = await page.evaluate(async only => (await axe.run(document, { runOnly: only })).violations
    .flatMap(rule => rule.nodes.map(node => `axe ${rule.id}: ${node.html.slice(0, 100)}`)), RULES)
  const own = await page.evaluate(() => {
    const found = []
    if (document.documentElement.lang !== 'ja') found.push(`lang "${document.documentElement.lang}"`)
    const targets = new Map()
    for (const link of document.querySelectorAll('.service-report a[href]')) {
      const text = link.textContent.trim()
      if (targets.has(text) && targets.get(text) !== link.href) found.push(`links to several places read "${text}"`)
      targets.set(text, link.href)
    }
    return found
  })
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
