// The upper part of a page as a PNG. Usage: node picture.js PAGE.html PICTURE.png
const path = require('path')
const puppeteer = require('puppeteer-core')

async function main ([page, picture]) {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--allow-file-access-from-files']
  })
  const tab = await browser.newPage()
  await tab.setViewport({ width: 1280, height: 800 })
  await tab.goto('file://' + path.resolve(page), { waitUntil: 'load' })
  await tab.screenshot({ path: picture })
  await browser.close()
}

main(process.argv.slice(2))
