def report = new File(basedir, 'target/service-report')
def month = new File(report, 'documents/monthly-report/2025-02')

def names = []
report.eachFileRecurse(groovy.io.FileType.FILES) { names << report.toPath().relativize(it.toPath()).toString().replace('\\', '/') }
assert names.sort() == [
    'acceptance/SHA256SUMS',
    'acceptance/index.html',
    'acceptance/index.pdf',
    'acceptance/日付未記入_見本市_SLAモニタリング実施方法.html',
    'acceptance/日付未記入_見本市_SLAモニタリング実施方法.pdf',
    'briefing/council-briefing-2024/month-trend.png',
    'briefing/council-briefing-2024/month-trend.svg',
    'briefing/council-briefing-2024/month-trend.txt',
    'briefing/council-briefing-2024/year-tiles.png',
    'briefing/council-briefing-2024/year-tiles.svg',
    'briefing/council-briefing-2024/year-tiles.txt',
    'calendar/deadlines.ics',
    'documents/acceptance-index/acceptance-index.adoc',
    'documents/annual-report/2024/annual-report-2024.adoc',
    'documents/annual-report/2024/annual-report-2024.html',
    'documents/annual-report/2024/annual-report-2024.pdf',
    'documents/annual-report/2024/charts/availability-trend-narrow.svg',
    'documents/annual-report/2024/charts/availability-trend.png',
    'documents/annual-report/2024/charts/availability-trend.svg',
    'documents/council-briefing/2024/charts/month-trend-narrow.svg',
    'documents/council-briefing/2024/charts/month-trend.png',
    'documents/council-briefing/2024/charts/month-trend.svg',
    'documents/council-briefing/2024/charts/year-tiles-narrow.svg',
    'documents/council-briefing/2024/charts/year-tiles.png',
    'documents/council-briefing/2024/charts/year-tiles.svg',
    'documents/council-briefing/2024/council-briefing-2024.adoc',
    'documents/council-briefing/2024/council-briefing-2024.html',
    'documents/council-briefing/2024/council-briefing-2024.pdf',
    'documents/deadlines/deadlines.adoc',
    'documents/deadlines/deadlines.html',
    'documents/deadlines/deadlines.pdf',
    'documents/monthly-report/2025-02/charts/allowance-bar-narrow.svg',
    'documents/monthly-report/2025-02/charts/allowance-bar.png',
    'documents/monthly-report/2025-02/charts/allowance-bar.svg',
    'documents/monthly-report/2025-02/charts/availability-trend-narrow.svg',
    'documents/monthly-report/2025-02/charts/availability-trend.png',
    'documents/monthly-report/2025-02/charts/availability-trend.svg',
    'documents/monthly-report/2025-02/charts/downtime-budget-narrow.svg',
    'documents/monthly-report/2025-02/charts/downtime-budget.png',
    'documents/monthly-report/2025-02/charts/downtime-budget.svg',
    'documents/monthly-report/2025-02/charts/timeline-narrow.svg',
    'documents/monthly-report/2025-02/charts/timeline.png',
    'documents/monthly-report/2025-02/charts/timeline.svg',
    'documents/monthly-report/2025-02/metrics.json',
    'documents/monthly-report/2025-02/monthly-report-2025-02.adoc',
    'documents/monthly-report/2025-02/monthly-report-2025-02.html',
    'documents/monthly-report/2025-02/monthly-report-2025-02.pdf',
    'documents/sla-method/sla-method.adoc',
    'documents/sla-method/sla-method.html',
    'documents/sla-method/sla-method.pdf',
    'documents/term-overview/charts/trend-narrow.svg',
    'documents/term-overview/charts/trend.png',
    'documents/term-overview/charts/trend.svg',
    'documents/term-overview/term-overview.adoc',
    'documents/term-overview/term-overview.html',
    'documents/term-overview/term-overview.pdf',
    'manifest.json',
    'metrics/2025-02.json',
    'metrics/contract.json',
    'metrics/payments.json',
    'metrics/registers.json',
    'overview.json',
]
assert new File(month, 'monthly-report-2025-02.html').getText('UTF-8').contains('<html lang="ja">')
assert new File(month, 'monthly-report-2025-02.pdf').length() > 20000

def figures = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/figures/metrics/2025-02.json'), 'UTF-8')
assert figures.overall.downSeconds == 1080
assert figures.overall.verdict == 'MET'
assert new File(basedir, 'build.log').getText('UTF-8').contains('Months checked: 1, missed: 0')
assert new File(basedir, 'build.log').getText('UTF-8').count('Months: 1, unchanged in') == 1
assert new File(basedir, 'target').list().sort() == ['figures', 'service-report', 'service-report-cache', 'service-report-check']
return true
