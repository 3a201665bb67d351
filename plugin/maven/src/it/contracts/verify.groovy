import org.jsoup.Jsoup

def log = new File(basedir, 'build.log').getText('UTF-8')
def target = new File(basedir, 'target')
def json = { new groovy.json.JsonSlurper().parse(new File(target, it), 'UTF-8') }
def count = { String text -> log.split(java.util.regex.Pattern.quote(text), -1).length - 1 }

// each fault with its folder before its file, and which contracts failed
assert log.contains("今治市/exclusions.csv:2 [service]: found 'wep'")
assert log.contains('松山市: Missed: 2025-03: 99.596%, agreed 99.8% (未達成)')
assert log.contains('2 of 3 contracts failed: 今治市 (the input is at fault), 松山市 (not as agreed);')
assert log.contains('伊予市: Months checked: 1, missed: 0')

// the verdict over all, and each contract's own
def verdict = json('service-report-check/verdict.json')
assert verdict.outcome == 'faults'
assert verdict.contracts.collect { [it.folder, it.outcome] } == [['今治市', 'faults'], ['伊予市', 'met'], ['松山市', 'missed']]
assert new File(target, 'service-report-check').list().sort() == ['summary.md', 'verdict.json', '今治市', '伊予市', '松山市']
assert json('service-report-check/松山市/verdict.json').outcome == 'missed'
assert new File(target, 'service-report-check/summary.md').getText('UTF-8').contains('| [`松山市`](')

// the site: the overview and the pages of the two that are well
def site = new File(target, 'site')
def overview = Jsoup.parse(new File(site, 'service-report.html'), 'UTF-8')
assert overview.select('table.contract-rows tr.contract th')*.text().collect { it[0..2] } == ['今治市', '伊予市', '松山市']
assert overview.select('tr.has-broken td.broken li').size() == 3
assert overview.select('table.contract-rows a')*.attr('href') == ['伊予市', '松山市'].collect { 'contracts/' + new URI(null, null, it, null).toASCIIString() + '/index.html' }
assert overview.select('table.contract-map td.is-missed').size() == 1
assert overview.select('script').every { !it.attr('src').startsWith('http') }
assert log.contains('1 of 3 contracts failed: 今治市 (the input is at fault);')

// every link leads somewhere, from the pages of the contracts too, and back
def broken = []
site.eachFileRecurse { file ->
    if (file.name.endsWith('.html')) {
        Jsoup.parse(file, 'UTF-8').select('a[href], link[href], img[src]').each { element ->
            def address = element.hasAttr('href') ? element.attr('href') : element.attr('src')
            if (!(address =~ /^(https?:|mailto:|data:|\/\/|$|#)/ || address.contains('${')) && !new File(file.parentFile, new URI(address.split('#')[0]).path).isFile()) {
                broken << "${file}: $address"
            }
        }
    }
}
assert broken == []
['伊予市', '松山市'].each {
    def page = Jsoup.parse(new File(site, "contracts/$it/index.html"), 'UTF-8')
    assert page.select('p.ways a')*.attr('href') == ['../../service-report.html']
    assert new File(site, "contracts/$it/service-report-2025-02.html").isFile()
}
assert !new File(site, 'contracts/今治市').exists()

// a folder of output each, what there is over all beside them, and no list of problems in between
assert new File(target, 'service-report').list().sort() == ['contracts.csv', 'contracts.html', 'contracts.json', 'manifest.json', '伊予市', '松山市']
def contracts = json('service-report/contracts.json').contracts
assert contracts.collect { [it.folder, it.outcome, it.standing?.missedMonths] } == [['今治市', 'faults', null], ['伊予市', 'met', 0], ['松山市', 'missed', 1]]
assert json('service-report-problems.json').problems*.file.every { it.startsWith('今治市/') }

// nothing has changed of the two that are well
assert count('伊予市: Months: 1, written to ' + new File(target, 'figures/伊予市')) == 1
assert count('伊予市: Months: 1, unchanged in ' + new File(target, 'figures/伊予市')) == 1
assert count('松山市: Months: 2, unchanged in ' + new File(target, 'figures/松山市')) == 1
assert json('figures/contracts.json').contracts.collect { it.outcome } == ['faults', 'met', 'missed']

// a data folder beside the contracts
assert log.contains('expected nothing beside service-report.contractsDirectory')
return true
