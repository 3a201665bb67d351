import org.jsoup.Jsoup

def site = new File(basedir, 'target/site')
def page = { String name -> Jsoup.parse(new File(site, name), 'UTF-8') }
def text = { it*.text()*.replace('\u3000', ' ') }

// a row for each month with its verdict, in the order of time
def index = page('service-report.html')
assert text(index.select('.service-report h1')) == ['庁内ポータルサービス提供業務']
assert text(index.select('.card h2')) == ['最新の判定', '許容停止時間', '支払', '要対応']
assert text(index.select('.card .large')) == ['◇ 判定保留']
def months = index.select('table.map td.told')
assert months*.className() == ['told is-met', 'told is-missed', 'told is-undetermined']
assert months*.text() == ['令和7年4月 ○ 達成 99.652', '令和7年5月 × 未達成 99.462', '令和7年6月 ◇ 判定保留 99.444～100.000']
assert months.select('a')*.attr('href') == (4..6).collect { "service-report-2025-0${it}.html".toString() }
def documents = text(index.select('section.documents a')).findAll { !it.contains('KB') }
assert documents == ['令和7年4月分 月次サービス報告書', '令和7年5月分 月次サービス報告書', '令和7年6月分 月次サービス報告書', '年次報告書 令和7年度',
    '契約期間の状況', 'SLAモニタリング実施方法', '日程表', '障害報告書 INC-1 ポータルの停止', '令和7年5月分 改善計画・協議記録', '議会説明資料 令和7年度']
(4..6).each { assert !index.select("section.documents a[href=service-report/monthly-report-2025-0$it/monthly-report-2025-0${it}.pdf]").isEmpty() }

// the page of a month: its chapters, its verdict, its charts, the way back and the PDF
['2025-04': '○ 達成', '2025-05': '× 未達成', '2025-06': '◇ 判定保留'].each { month, verdict ->
    def report = page("service-report-${month}.html")
    assert report.title().contains('月次サービス報告書')
    assert text(report.select('.service-report h1')) == ["月次サービス報告書（令和7年${month[-1]}月分）"]
    assert report.select('.service-report h2')*.text()*.replaceFirst(/^(第\d+章|\d+\.|付録A)\s*　?/, '').containsAll(
        ['稼働率', '停止', '障害への対応', '問合せへの対応及び除外した時間', '算定、照合及び注記'])
    assert text(report.select('table.band td'))[0] == verdict
    assert report.select('.service-report img')*.attr('src')*.replaceAll(/.*\//, '').sort() as Set == ['allowance-bar.svg', 'availability-trend.svg', 'timeline.svg'] as Set
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
assert text(page('index.html').select('a[href=service-report.html]')).contains('月次サービス報告')
(4..6).each { assert new File(site, "service-report/monthly-report-2025-0$it/monthly-report-2025-0${it}.pdf").length() > 20000 }
return true
