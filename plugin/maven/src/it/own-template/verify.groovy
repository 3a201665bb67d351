import org.jsoup.Jsoup

def report = new File(basedir, 'target/service-report/documents/monthly-report/2025-04')
def site = new File(basedir, 'target/site')
[new File(report, 'monthly-report-2025-04.html'), new File(site, 'service-report-2025-04.html')].each {
    def page = Jsoup.parse(it, 'UTF-8')
    assert page.select('.service-report h1')*.text().contains('稼働のお知らせ（令和7年4月）')
    assert page.select('.service-report h2')*.text()*.replaceFirst(/^第\d+章 /, '') == ['ひとめで', '停止した時間']
    assert page.select('table.summary td')*.text() == ['99.5%以上', '99.652%', '○ 達成']
    assert page.select('table.summary td span.met')*.text() == ['○ 達成']
    assert page.select('li')*.text().contains('4月8日(火) 10:00 ～ 12:30（2時間30分）')
}
// the site's pages as well as those that stand alone have the project's own looks
def style = new File(basedir, 'src/service-report/style/service-report.css')
// behind the values that all have in common
assert new File(site, 'service-report/service-report.css').getText('UTF-8').endsWith(style.getText('UTF-8'))
assert Jsoup.parse(new File(report, 'monthly-report-2025-04.html'), 'UTF-8').select('style')*.data().join().contains('#204060')
// what has no template of one's own is made from the bundled one
assert Jsoup.parse(new File(basedir, 'target/service-report/documents/sla-method/sla-method.html'), 'UTF-8').select('h1')*.text() == ['SLAモニタリング実施方法']

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('monthly-reprot.adoc')
assert log.contains("did you mean 'templates/monthly-report.adoc'?")
return true
