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

// what the files for CI say, as they say it
def github = new Yaml().load(new File(basedir, '.github/workflows/service-report.yml').getText('UTF-8')).jobs.report
def gitlab = new Yaml().load(new File(basedir, '.gitlab-ci.yml').getText('UTF-8')).report
def jenkins = new File(basedir, 'Jenkinsfile').getText('UTF-8')
def steps = github.steps.findAll { it.run }*.run
assert steps == ['mvn -B -ntp site', 'mvn -B -ntp verify']
assert gitlab.script == steps
assert (jenkins =~ /sh '([^']+)'/).collect { it[1] } == steps
def kept = ['target/site', 'target/service-report', 'target/service-report-check', 'target/service-report-problems.json']
def upload = github.steps.find { it.uses?.startsWith('actions/upload-artifact@') }
assert upload.if == '${{ always() }}' && upload.with.path.readLines()*.trim() == kept
assert gitlab.artifacts.when == 'always' && gitlab.artifacts.paths == kept
assert gitlab.artifacts.reports.junit == 'target/service-report-check/TEST-service-report.xml'
assert (jenkins =~ /(?s)always \{\s+archiveArtifacts artifacts: '([^']+)'/)[0][1] == 'target/site/**, target/service-report/**, target/service-report-check/**, target/service-report-problems.json'
assert github.steps.find { it.uses?.startsWith('actions/setup-java@') }.with.cache == 'maven'
assert github.steps.find { it.uses?.startsWith('actions/cache@') }.with.path == '.service-report-cache'
assert github.steps.findAll { it.run }*.if == [null, '${{ !cancelled() }}']
assert gitlab.cache.paths == ['.m2/repository', '.service-report-cache'] && gitlab.variables.MAVEN_OPTS.contains('/.m2/repository')
assert jenkins.contains('-Dmaven.repo.local=${env.WORKSPACE}/.m2/repository')

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
def step = { String command ->
    def process = new ProcessBuilder('sh', '-e', '-c', command).directory(basedir).redirectErrorStream(true)
    process.environment().putAll([LC_ALL: github.env.LC_ALL, PATH: "${tools}${File.pathSeparator}${System.getenv('PATH')}".toString()])
    process.environment().remove('MAVEN_OPTS')
    def running = process.start()
    def output = running.inputStream.getText('UTF-8')
    [running.waitFor(), output]
}
if (windows) {
    return true
}

def good = steps.collect(step)
assert good*.getAt(0) == [0, 0] : good
assert good[1][1].contains('Months checked: 3, missed: 0')
kept[0..1].each { assert new File(basedir, it).isDirectory() }
assert new File(basedir, 'target/site/index.html').getText('UTF-8').contains('service-report-2025-05.html')
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

// a bad drop of data
new File(basedir, 'data/exports/zabbix-2025-07.csv').bytes = new File(basedir, 'zabbix.csv').getText('UTF-8').replace('2025-06-03 14:05:30', '2025-06-31 14:05:30').getBytes('UTF-8')
def bad = steps.collect(step)
assert bad*.getAt(0) == [1, 1] : bad
bad.each { assert it[1].contains("exports/zabbix-2025-07.csv:6 [復旧時刻]: found '2025-06-31 14:05:30'") }
assert new File(basedir, kept[2] + '/verdict.json').getText('UTF-8') =~ /"outcome" ?: "faults"/
assert new File(basedir, kept[3]).getText('UTF-8').contains('2025-06-31 14:05:30')
assert new File(basedir, 'target/site/index.html').isFile()
return true
