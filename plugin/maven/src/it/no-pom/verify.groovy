def figures = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/service-report/metrics/2025-02.json'), 'UTF-8')
assert figures.overall.downSeconds == 1080

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('monthly-report  月次サービス報告書')
assert log.contains('Months checked: 1, missed: 0')
assert log.contains('service-report:metrics')
assert log.contains('service-report:documents')
return true
