package dev.servicereport.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.problem.BadInputException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of what was delivered and is in use (構成品目). */
class InventoryCsvTest {

    @Test
    void everyColumnIsReadAsWritten() throws Exception {
        assertThat(assets("""
                id,kind,name,role,quantity,group,cpu_cores,memory_gib,storage_tb,実効容量(TB),os,location,scope,backup,\
                backup_last_success,delivered_on,replaced_on,warranty_to,serial,licence_to,割当数
                web,サーバー,ウェブサーバー,公開,"1,200",番号利用,4,16,0.5,0.375,Linux,データセンター,仮想マシンのみ,yes,\
                2026-03-31T01:12,2024-11-29,R7.3.1,R11.12.31,SN-1,2025-09-30,"1,100"
                """))
                .singleElement()
                .hasToString("Asset[id=web, kind=SERVER, name=ウェブサーバー, role=公開, quantity=1200, group=番号利用,"
                        + " capacity=Capacity[cpuCores=4, memoryGib=16, storageTb=0.5, effectiveTb=0.375, os=Linux],"
                        + " care=Care[location=データセンター, scope=VM_ONLY, backup=Backup[how=yes, lastSuccess=1774887120],"
                        + " deliveredOn=2024-11-29, replacedOn=2025-03-01, warrantyTo=2029-12-31, serial=SN-1,"
                        + " licence=Licence[to=2025-09-30, assigned=1100]]]");
    }

    @Test
    void whatIsEmptyIsAbsentAndTheContractorIsInChargeOfEverything() throws Exception {
        assertThat(assets("""
                id,kind,name,quantity
                line,line,主回線,1
                """))
                .singleElement()
                .hasToString(
                        "Asset[id=line, kind=LINE, name=主回線, role=, quantity=1, group=,"
                                + " capacity=Capacity[cpuCores=null, memoryGib=null, storageTb=null, effectiveTb=null, os=],"
                                + " care=Care[location=, scope=FULL, backup=Backup[how=, lastSuccess=null],"
                                + " deliveredOn=null, replacedOn=null, warrantyTo=null, serial=, licence=Licence[to=null, assigned=null]]]");
    }

    @Test
    void everyKindHasItsWords() throws Exception {
        assertThat(assets("""
                種別,番号,名称,数量
                server,a,名,1
                仮想基盤,b,名,1
                端末,c,名,1
                license,d,名,1
                回線,e,名,1
                拠点,f,名,1
                媒体,g,名,1
                """)).extracting(Asset::kind).containsExactly(Asset.Kind.values());
    }

    @Test
    void brokenCellsAreReportedTogether() {
        assertThatThrownBy(() -> assets("""
                id,kind,name,quantity,storage_tb,warranty_to
                a,servers,名,1,,
                b,server,,1.5,,
                c,server,名,1,-2,2025-02-29
                """))
                .isInstanceOf(BadInputException.class)
                .hasMessage("""
                        inventory.csv:2 [kind]: found 'servers', expected one of server, platform, terminal, licence, line, site, medium; did you mean 'server'? (「server」のことですか)
                        inventory.csv:3 [name]: found '空欄', expected a value (この列は空にできません。値を書いてください)
                        inventory.csv:3 [quantity]: found '1.5', expected a whole number (整数を書いてください)
                        inventory.csv:4 [storage_tb]: found '-2', expected a number of 0 or more (負の数は使えません)
                        inventory.csv:4 [warranty_to]: found '2025-02-29', expected a date that exists (2025年2月に29日はありません)""");
    }

    private static List<Asset> assets(String inventory) throws BadInputException {
        return DataFiles.MINIMAL.file("inventory.csv", inventory).read().assets();
    }
}
