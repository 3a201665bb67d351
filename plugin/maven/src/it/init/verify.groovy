import org.apache.pdfbox.Loader
import org.apache.pdfbox.text.PDFTextStripper
import org.yaml.snakeyaml.Yaml

def log = new File(basedir, 'build.log').getText('UTF-8')
def goal = { int number -> log.split(/--- [^\n]*:init \(default-cli\)/)[number] }
def said = { int number -> goal(number).readLines().findAll { it.startsWith('[INFO] ') }*.substring(7) }

// the last line that the goal says is the command to go on with
assert said(1).findIndexOf { it == 'mvn site' } == said(1).findIndexOf { it.startsWith('Next ') } + 1
assert said(1)[said(1).indexOf('mvn site') + 1].startsWith('-----')
assert goal(2).contains("pom.xml: found 'a file', expected no file of that name; nothing is overwritten")
assert goal(2).contains("data/contract.yaml: found 'a file', expected no file of that name; nothing is overwritten")
assert goal(3).contains("command line [sample]: found 'client', expected nothing beside -Dsample")
assert goal(4).contains('the locale has mangled it: set LC_ALL=C.UTF-8 in the environment')
assert goal(5).contains('Written: src/service-report/templates/monthly-report.adoc')
assert !basedir.list().any { it.startsWith('.service-report-init') }
assert new File(basedir, 'data/exports/zabbix.csv').bytes == new File(basedir, 'zabbix.csv').bytes
assert new File(basedir, 'data/exports/計画停止.csv').bytes == new File(basedir, '計画停止.csv').bytes

// what the files for CI say, as they say it: the shells of each runner, one after another; CiFilesIT runs them all on more data
def github = new Yaml().load(new File(basedir, '.github/workflows/service-report.yml').getText('UTF-8'))
def gitlab = new Yaml().load(new File(basedir, '.gitlab-ci.yml').getText('UTF-8'))
def jenkins = new File(basedir, 'Jenkinsfile').getText('UTF-8')
def kept = ['target/site', 'target/service-report', 'target/service-report-check', 'target/service-report-problems.json']
['drop', 'month'].each { job ->
    def steps = github.jobs[job].steps
    def upload = steps.find { it.uses?.startsWith('actions/upload-artifact@') }
    assert upload.if == '${{ always() }}' && upload.with.path.readLines()*.trim() == kept
    assert steps.find { it.uses?.startsWith('actions/setup-java@') }.with.cache == 'maven'
    assert steps.find { it.uses?.startsWith('actions/cache@') }.with.path == '.service-report-cache'
    assert steps.findAll { it.uses }.every { it.uses ==~ /actions\/[a-z-]+@v\d+\.\d+\.\d+/ }
    assert gitlab[job].extends == '.report'
}
assert gitlab['.report'].artifacts.when == 'always' && gitlab['.report'].artifacts.paths == kept
assert gitlab['.report'].artifacts.reports.junit == 'target/service-report-check/TEST-service-report.xml'
assert gitlab['.report'].cache.paths == ['.m2/repository', '.service-report-cache']
assert gitlab['.report'].variables.MAVEN_OPTS.contains('/.m2/repository')
assert (jenkins =~ /(?s)always \{\s+archiveArtifacts artifacts: '([^']+)'/)[0][1] == 'target/site/**, target/service-report/**, target/service-report-check/**, target/service-report-problems.json'
assert jenkins.contains('-Dmaven.repo.local=${env.WORKSPACE}/.m2/repository')

def shells = { String job ->
    def stage = jenkins.substring(jenkins.indexOf("stage('${job}')")).split(/(?<=.)stage\('|post \{/)[0]
    [
        github: github.jobs[job].steps.findAll { it.run }.collect { [['bash', '-e', '-c'], it.run] },
        gitlab: [[['bash', '-eo', 'pipefail', '-c'], gitlab[job].script.join('\n')]],
        jenkins: (stage =~ /(?s)\bsh (?:\'\'\'(.*?)\'\'\'|\'([^\'\n]*)\')/).collect { [['sh', '-xec'], it[1] ?: it[2]] },
    ]
}

// mvn on the path is this Maven with the repository of these projects
def windows = System.getProperty('os.name').startsWith('Windows')
def tools = new File(basedir.parentFile, 'init-tools')
tools.mkdirs()
def settings = new File(basedir.parentFile, 'interpolated-settings.xml')
def mvn = new File(tools, 'mvn')
mvn.setText("""#!/bin/sh
exec "${System.getProperty('maven.home')}/bin/mvn" -s "${settings}" "-Dmaven.repo.local=${localRepositoryPath}" "\$@"
""", 'UTF-8')
mvn.executable = true

// a shell each, as a runner has it: the number that it ends with, and what it said
def step = { List command, String script ->
    def process = new ProcessBuilder((command + [script]) as String[]).directory(basedir).redirectErrorStream(true)
    process.environment().putAll([LC_ALL: 'C.UTF-8', REPORT_ZONE: 'Asia/Tokyo', REPORT_MONTH: '2025-05', GITHUB_STEP_SUMMARY: new File(basedir, 'step-summary.md').path,
        PATH: "${tools}${File.pathSeparator}${System.getenv('PATH')}".toString()])
    process.environment().remove('MAVEN_OPTS')
    def running = process.start()
    def output = running.inputStream.getText('UTF-8')
    [running.waitFor(), output]
}
def drop = { String time ->
    def commit = step(['sh', '-ec'], "git init -q; git add data; GIT_COMMITTER_DATE='${time}' git -c user.name=n -c user.email=e commit -q -m drop")
    assert commit[0] == 0 : commit
}
if (windows) {
    return true
}

// a good drop of data, in the middle of June
drop('2025-06-20T09:00:00+09:00')
def good = shells('drop').collectEntries { runner, list -> [runner, list.collect { step(it[0], it[1]) }] }
good.each { runner, ends -> assert ends*.getAt(0).every { it == 0 } : ends }
assert good.github[1][1].contains('Months checked: 3, missed: 0')
assert good.github[1][1].contains('[INFO] Early warning: 2025-06: 0:05:30 of 3:36:00 allowed downtime used by 2025-06-20T09:00:00, warn-at 70 %')
kept[0..2].each { assert new File(basedir, it).isDirectory() }
assert new File(basedir, 'target/service-report-check/verdict.json').getText('UTF-8') =~ /"asOf" ?: "2025-06-20T09:00:00"/
assert new File(basedir, 'step-summary.md').getText('UTF-8').contains('○ 達成')
def index = new File(basedir, 'target/site/index.html').getText('UTF-8')
assert index.contains('service-report-2025-05.html')
// without a script, whatever the locale of the machine
assert new File(basedir, 'target/site').listFiles().findAll { it.name.endsWith('.html') }.every { it.getText('UTF-8') =~ /<html [^>]*lang="ja"/ }
def month = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/service-report/metrics/2025-05.json'), 'UTF-8')
// the stop of two hours and ten minutes was planned, the warning of twelve minutes was not
assert month.overall.downSeconds == 720
assert month.overall.excludedSeconds == 10800
def paper = Loader.loadPDF(new File(basedir, 'target/site/service-report/monthly-report-2025-04/monthly-report-2025-04.pdf'))
try {
    def text = new PDFTextStripper().getText(paper)
    assert text.contains('架空市') && text.contains('srv-web01')
} finally {
    paper.close()
}

// the month before by itself
def monthly = shells('month').gitlab.collect { step(it[0], it[1]) }
assert monthly*.getAt(0) == [0] : monthly
assert new groovy.json.JsonSlurper().parse(new File(basedir, kept[2] + '/verdict.json'), 'UTF-8').months*.month == ['2025-05']

// a bad drop of data
new File(basedir, 'data/exports/zabbix-2025-07.csv').bytes = new File(basedir, 'zabbix.csv').getText('UTF-8').replace('2025-06-03 14:05:30', '2025-06-31 14:05:30').getBytes('UTF-8')
drop('2025-07-02T09:00:00+09:00')
def bad = shells('drop').github.collect { step(it[0], it[1]) }
assert bad*.getAt(0) == [1, 1, 0] : bad
bad[0..1].each { assert it[1].contains("exports/zabbix-2025-07.csv:6 [復旧時刻]: found '2025-06-31 14:05:30'") }
assert new File(basedir, 'step-summary.md').getText('UTF-8').contains('× 入力の誤り')
assert new File(basedir, kept[2] + '/verdict.json').getText('UTF-8') =~ /"outcome" ?: "faults"/
assert new File(basedir, kept[3]).getText('UTF-8').contains('2025-06-31 14:05:30')
return true
