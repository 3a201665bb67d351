import org.jsoup.Jsoup

def site = new File(basedir, 'target/site')
def page = { String name -> Jsoup.parse(new File(site, name), 'UTF-8') }

// all reports are listed and made, ours among them
def listed = page('project-reports.html').select('table a[href]')*.attr('href')
assert listed == ['service-report.html']
['index.html', 'summary.html', 'service-report.html', 'service-report-2025-04.html'].each { assert new File(site, it).isFile() : it }
assert !page('index.html').select('a[href=project-reports.html]').isEmpty()
assert page('project-reports.html').select('table a[href=service-report.html]')*.text() == ['サービスの状況']
assert page('summary.html').select('h1, h2')*.text().any { it.contains('Project Summary') }

// and each is what it is by itself
assert page('service-report.html').select('table.map td.told')*.text().take(1) == ['令和7年4月 ○ 達成 99.652']
assert page('service-report-2025-04.html').select('.service-report h1')*.text() == ['月次サービス報告書（令和7年4月分）']
assert new File(site, 'service-report/monthly-report-2025-04/monthly-report-2025-04.pdf').length() > 20000
return true
