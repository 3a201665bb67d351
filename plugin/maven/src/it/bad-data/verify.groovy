def log = new File(basedir, 'build.log').getText('UTF-8')
def faults = [
    "exclusions.csv:2 [service]: found 'wep', expected the id of a service in services.csv ('web' のことですか)",
    "inquiries.csv:2 [received_at]: found 'きのう', expected a date and time like 2025-01-05T10:30 (日時は「2025-01-05 10:30」「令和7年1月5日 10時30分」のように書いてください)",
    "outages/2025-02.csv:2 [to]: found '2025-02-30T11:18', expected a date that exists (2025年2月に30日はありません)",
]
faults.each { assert log.contains('[ERROR] ' + it) }
assert log.contains('Found 3 problems in the input, listed above; nothing was written. Mend them and run again.')

def problems = new groovy.json.JsonSlurper().parse(new File(basedir, 'service-report-problems.json'), 'UTF-8')
assert problems.problems*.message == faults

def left = new File(basedir, 'service-report-check')
assert left.list().sort() == ['TEST-service-report.xml', 'gl-code-quality-report.json', 'summary.md', 'verdict.json']
def verdict = new groovy.json.JsonSlurper().parse(new File(left, 'verdict.json'), 'UTF-8')
assert verdict.outcome == 'faults'
assert verdict.faults*.message == faults
def cases = new groovy.xml.XmlParser().parse(new File(left, 'TEST-service-report.xml'))
assert cases.testcase.collect { it.@name } == ['exclusions.csv', 'inquiries.csv', 'outages/2025-02.csv']
assert cases.testcase.error.collect { it.text() } == faults
def summary = new File(left, 'summary.md').getText('UTF-8')
assert summary.startsWith('# サービス報告の確認：× 入力の誤り\n')
faults.each { assert summary.contains('- `' + it + '`') }
def issues = new groovy.json.JsonSlurper().parse(new File(left, 'gl-code-quality-report.json'), 'UTF-8')
assert issues*.description == faults
assert issues.every { it.location.path.contains('data/') && it.location.lines.begin == 2 }
// the runner reads them at the start of a line only
def annotations = log.readLines().findAll { it.startsWith('::error file=') }
assert annotations*.replaceAll(/^.*?line=2::/, '') == faults
assert annotations.every { it.contains('data/') }

def output = new File(basedir, 'output')
assert output.list().sort() == ['manifest.json', 'metrics'] as String[]
assert new File(output, 'metrics').list() == ['2025-02.json'] as String[]
assert new File(output, 'metrics/2025-02.json').getText('UTF-8') == '{ "earlier" : "run" }\n'
return true
