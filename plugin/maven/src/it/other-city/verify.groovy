import org.apache.pdfbox.Loader
import org.apache.pdfbox.text.PDFTextStripper

// what stands in the sample's contract and nowhere in this one
def foreign = ~/伊予|愛媛|企画振興|本庁舎|調達仕様書|別記|特記事項|取扱注意|3\.2\.4|3\.3\.[12]/

def text = { File file ->
    if (file.name.endsWith('.pdf')) {
        def paper = Loader.loadPDF(file)
        try {
            return new PDFTextStripper().getText(paper)
        } finally {
            paper.close()
        }
    }
    // a character may be written as a number
    file.getText('UTF-8').replaceAll(/&#(\d+);/) { all, code -> new String(Character.toChars(code as int)) }
}

def texts = [:]
['target/service-report', 'target/site'].each { folder ->
    new File(basedir, folder).eachFileRecurse(groovy.io.FileType.FILES) {
        if (!(it.name ==~ /.*\.(png|ttf|woff2?|gif|ico|jpe?g)/)) {
            texts[basedir.toPath().relativize(it.toPath()).toString().replace('\\', '/')] = text(it)
        }
    }
}
def kinds = texts.keySet().collect { it.replaceAll(/.*\./, '') } as Set
assert kinds.containsAll(['adoc', 'html', 'json', 'csv', 'pdf', 'svg', 'css'])
['documents/monthly-report/2025-05/monthly-report-2025-05.pdf', 'documents/sla-method/sla-method.pdf', 'documents/keys/keys.pdf',
 'documents/payment-plan/payment-plan.pdf', 'documents/budget-statement/budget-statement.pdf', 'documents/annual-report/2025/annual-report-2025.pdf',
 'documents/improvement-plan/2025-04/improvement-plan-2025-04.pdf', 'documents/incident-report/INC-1/incident-report-INC-1.pdf',
 'tables/payments.csv', 'metrics/2025-04.json'].each {
    assert texts.keySet().contains('target/service-report/' + it)
}
assert texts['target/service-report/documents/sla-method/sla-method.pdf'].contains('99.5%以上とする。')
assert texts.keySet().any { it.startsWith('target/site/') && it.endsWith('2025-04.html') }
texts.each { name, content -> assert !(content =~ foreign).find() : name + ' holds ' + (content =~ foreign)[0] }
texts.keySet().each { assert !(it =~ foreign).find() : it }

// what this contract says does come out
def april = texts['target/service-report/documents/monthly-report/2025-04/monthly-report-2025-04.adoc']
assert april.contains('基準値99.5%を下回りました')
assert april.contains('対応の内容を発注者と協議する必要があります。')
assert !april.contains(':handling:')
def plan = texts['target/service-report/documents/payment-plan/payment-plan.adoc']
assert plan.contains('1,234,567') && plan.contains('44,444,412') && plan.contains('3,300,000')
assert texts['target/service-report/documents/keys/keys.adoc'].contains('返却されていない')
assert !new File(basedir, 'target/service-report/documents/handling-briefings').exists()

// its incidents are a workbook, as LibreOffice writes one
assert texts['target/service-report/manifest.json'].contains('"incidents.xlsx"')
assert april.contains('4月8日(火) 10:03')

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains("command line: found 'service-report.month', expected a parameter that some goal has; did you mean 'service-report.months'? (「service-report.months」ではありませんか)")
assert log.contains("pom.xml:38 [properties]: found 'service-report.docments', expected a parameter that some goal has; did you mean 'service-report.documents'? (「service-report.documents」ではありませんか)")
assert log.contains("settings.xml: found 'service-report.haltOnBraech', expected a parameter that some goal has; did you mean 'service-report.haltOnBreach'? (「service-report.haltOnBreach」ではありませんか)")
assert log.contains('Months checked: 2, missed: 1')
return true
