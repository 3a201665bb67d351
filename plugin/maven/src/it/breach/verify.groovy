def log = new File(basedir, 'build.log').getText('UTF-8')

// the first run
assert log.contains('Missed: 2025-03: 99.596%, agreed 99.8% (未達成)')
assert log.contains('Missed the agreed availability in 2025-03. Set service-report.haltOnBreach to false to go on all the same.')
// the second: told, but green
assert log.contains('Months checked: 2, missed: 1')
// the third: only the month that was met
assert log.contains('Months checked: 1, missed: 0')

def verdict = { new groovy.json.JsonSlurper().parse(new File(basedir, "target/$it/verdict.json"), 'UTF-8') }
def missed = verdict('service-report-check')
assert missed.outcome == 'missed'
assert missed.months.collect { [it.month, it.outcome] } == [['2025-02', 'met'], ['2025-03', 'missed']]
assert missed.months[1].overall.leftDownSecondsHigh < 0
def cases = new groovy.xml.XmlParser().parse(new File(basedir, 'target/service-report-check/TEST-service-report.xml'))
assert cases.testcase.collect { it.@classname }.toUnique() == ['service-report.2025-02', 'service-report.2025-03']
assert cases.testcase.findAll { it.failure }.collect { it.@classname }.toUnique() == ['service-report.2025-03']
assert cases.@errors == '0'
def summary = new File(basedir, 'target/service-report-check/summary.md').getText('UTF-8')
assert summary.startsWith('# サービス報告の確認：× 未達成\n')
assert summary.contains('| 令和7年3月 | × 未達成 | 99.596% | 99.8% |')
// what is done of it changes nothing of what it is
assert verdict('told') == missed
assert verdict('one').outcome == 'met'
assert verdict('mistyped').outcome == 'faults'
assert verdict('mistyped').faults*.found == ['service-report.haltOnBraech']

// nothing but what the check leaves, and no half of it
assert new File(basedir, 'target').list().sort() == ['mistyped', 'one', 'service-report-check', 'told']
new File(basedir, 'target').eachDir { assert it.list().sort() == ['TEST-service-report.xml', 'summary.md', 'verdict.json'] }
return true
