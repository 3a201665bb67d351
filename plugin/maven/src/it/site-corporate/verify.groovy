import org.jsoup.Jsoup

// the parent and a module have no data: they have their sites, and no report
['', 'archive/'].each {
    def site = new File(basedir, it + 'target/site')
    assert site.isDirectory()
    assert !site.list().any { name -> name.startsWith('service-report') }
    assert !new File(basedir, it + 'target/service-report').exists()
}
def site = new File(basedir, 'service/target/site')
assert Jsoup.parse(new File(site, 'service-report.html'), 'UTF-8').select('table.map td.told')*.text().take(1) == ['令和7年4月 ○ 達成 99.652']
assert new File(site, 'service-report-2025-04.html').isFile()

// and it is said why
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains("No report: there is no folder ${new File(basedir, 'archive/data')}")
return true
