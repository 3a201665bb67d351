import org.jsoup.Jsoup

def site = new File(basedir, 'target/site')
def page = { String name -> Jsoup.parse(new File(site, name), 'UTF-8') }
def text = { it*.text() }

// a row for each month with its verdict, in the order of time
def index = page('service-report.html')
assert text(index.select('.service-report h1')) == ['月次サービス報告']
def months = index.select('table.months')
assert text(months.select('thead th')) == ['月', '基準値', '稼働率', '判定', '停止回数', '停止時間', '許容停止時間の残り', '報告書']
assert months.select('tbody tr').collect { row -> text(row.select('td')).take(7) } == [
    ['令和7年4月', '99.5 %', '99.652 %', '○ 達成', '1回', '2時間30分', '残り 1時間6分'],
    ['令和7年5月', '99.5 %', '99.462 %', '× 未達', '1回', '4時間', '超過 16分48秒'],
    ['令和7年6月', '99.5 %', '99.444 ～ 100.000 %', '△ 判定保留', '0回', '0分', '超過 24分 ～ 残り 3時間36分'],
]
assert months.select('tbody td:nth-child(4) span')*.className() == ['met', 'missed', 'undetermined']
assert months.select('tbody td:first-child a')*.attr('href') == (4..6).collect { "service-report-2025-0${it}.html".toString() }
assert months.select('tbody td:last-child a')*.attr('href') == (4..6).collect { "service-report/monthly-report-2025-0$it/monthly-report-2025-0${it}.pdf".toString() }
def documents = index.select('table.documents tbody tr').collect { row -> text(row.select('td')).take(2) }
assert documents == [
    ['年次報告書　令和7年度', '令和7年度'],
    ['障害報告書　INC-1　ポータルの停止', 'INC-1　ポータルの停止'],
    ['SLAモニタリング実施方法　', ''],
    ['改善計画・協議記録　令和7年5月', '令和7年5月'],
]

// the page of a month: its chapters, its verdict, its charts, the way back and the PDF
['2025-04': '○ 達成', '2025-05': '× 未達', '2025-06': '△ 判定保留'].each { month, verdict ->
    def report = page("service-report-${month}.html")
    assert report.title().contains('月次サービス報告書')
    assert text(report.select('.service-report h1')) == ["月次サービス報告書（令和7年${month[-1]}月分）"]
    assert report.select('.service-report h2')*.text()*.replaceFirst(/^(第\d+章|\d+\.)\s*/, '') ==
        ['総括', '稼働率', '停止', '除外した時間', '障害への対応', '問合せへの対応', '記録の突合', 'データに関する注記', '算定方法']
    assert text(report.select('table.summary td'))[2] == verdict
    assert report.select('.service-report img')*.attr('src')*.replaceAll(/.*\//, '').sort() == ['availability-trend.svg', 'downtime-budget.svg', 'timeline.svg']
    assert report.select('.service-report img').every { it.attr('alt').length() > 20 }
    assert report.select('[id]')*.id().countBy { it }.every { id, count -> count == 1 }
}

// every link leads somewhere
def broken = []
site.listFiles().findAll { it.name.endsWith('.html') }.each { file ->
    def html = Jsoup.parse(file, 'UTF-8')
    html.select('a[href], link[href], img[src], script[src]').each { element ->
        def address = element.hasAttr('href') ? element.attr('href') : element.attr('src')
        if (address =~ /^(https?:|mailto:|data:|\/\/|$)/) {
            return
        }
        def (path, mark) = (address.split('#', 2) as List) + [null]
        def target = path ? new File(file.parentFile, new URI(path).path) : file
        if (!target.isFile() || mark && target.name.endsWith('.html') && !Jsoup.parse(target, 'UTF-8').getElementById(mark)) {
            broken << "${file.name}: $address"
        }
    }
}
assert broken == []
assert text(page('index.html').select('a[href=service-report.html]')).containsAll(['月次サービス報告', '月ごとの報告'])
(4..6).each { assert new File(site, "service-report/monthly-report-2025-0$it/monthly-report-2025-0${it}.pdf").length() > 20000 }
return true
