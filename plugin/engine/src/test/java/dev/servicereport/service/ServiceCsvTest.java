package dev.servicereport.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.service.Service.Rule;
import org.junit.jupiter.api.Test;

/** The list of services: defaults, words, and everything that keeps it from being a tree. */
class ServiceCsvTest {

    @Test
    void rowsAreReadAsWrittenWithTheDefaultsOfWhatIsEmpty() throws Exception {
        assertThat(tree("""
                番号,名称,親,判定規則,SLA対象,仕様書
                ad,ADサーバー,,いずれか,,3.2.1(1)(ア)③
                ＡＤ－１,1号機,ad,,,
                lab,検証環境,,すべて,いいえ,
                """).services())
                .containsExactly(
                        new Service("ad", "ADサーバー", "overall", Rule.ANY, true, "3.2.1(1)(ア)③"),
                        new Service("AD-1", "1号機", "ad", Rule.ALL, true, ""),
                        new Service("lab", "検証環境", "overall", Rule.ALL, false, ""));
    }

    @Test
    void aPartMayStandAboveWhatItIsAPartOf() throws Exception {
        ServiceTree tree = tree("""
                id,name,part_of
                ad-1,1号機,ad
                ad-2,2号機,ad
                ad,ADサーバー,
                """);

        assertThat(tree.selfAndAbove("ad-2")).extracting(Service::id).containsExactly("ad-2", "ad", "overall");
        assertThat(tree.parts(ServiceTree.WHOLE)).extracting(Service::id).containsExactly("ad");
        assertThat(tree.parts(tree.find("ad").orElseThrow()))
                .extracting(Service::id)
                .containsExactly("ad-1", "ad-2");
        assertThat(tree.hasParts(tree.find("ad").orElseThrow())).isTrue();
        assertThat(tree.hasParts(tree.find("ad-1").orElseThrow())).isFalse();
        assertThat(tree.find("ad-3")).isEmpty();
        assertThat(tree.selfAndAbove("ad-3")).isEmpty();
    }

    @Test
    void reservedIdsUnknownParentsAndDuplicatesAreReportedTogether() {
        assertThatThrownBy(() -> tree("""
                id,name,part_of,rule
                overall,全体,,
                *,全体,,
                web,ウェブ,,some
                db,データベース,,
                db,別のデータベース,,
                """))
                .isInstanceOf(BadInputException.class)
                .hasMessage("""
                        services.csv:2 [id]: found 'overall', expected an id that is not reserved (overall と * は全体を表す予約語です)
                        services.csv:3 [id]: found '*', expected an id that is not reserved (overall と * は全体を表す予約語です)
                        services.csv:4 [rule]: found 'some', expected one of all, any (使える語は 全て、すべて、いずれか です)
                        services.csv:6 [id]: found 'db', expected a value not used before; services.csv:5 has it with other content (同じ番号で内容の違う行があります)""");
    }

    @Test
    void anUnknownParentNamesTheNearestService() {
        assertThatThrownBy(() -> tree("""
                id,name,part_of
                front,前段,
                web,ウェブ,frant
                db,データベース,storage-cluster
                """))
                .isInstanceOf(BadInputException.class)
                .hasMessage("""
                        services.csv:3 [part_of]: found 'frant', expected the id of a service in this file ('front' のことですか)
                        services.csv:4 [part_of]: found 'storage-cluster', expected the id of a service in this file (上位のサービスが services.csv にありません)""");
    }

    @Test
    void aCycleIsReportedAtEveryServiceInIt() {
        assertThatThrownBy(() -> tree("""
                id,name,part_of
                a,一,c
                b,二,a
                c,三,b
                self,自分,self
                below,下,a
                """))
                .isInstanceOf(BadInputException.class)
                .hasMessage("""
                        services.csv:2 [part_of]: found 'c', expected a service that is not a part of 'a' (part_of が循環しています)
                        services.csv:3 [part_of]: found 'a', expected a service that is not a part of 'b' (part_of が循環しています)
                        services.csv:4 [part_of]: found 'b', expected a service that is not a part of 'c' (part_of が循環しています)
                        services.csv:5 [part_of]: found 'self', expected a service that is not a part of 'self' (part_of が循環しています)""");
    }

    @Test
    void aRowAtFaultIsAServiceThatOthersMayNameAndNoneThatIsToBeAdded() {
        assertThatThrownBy(() -> DataFiles.MINIMAL.services("""
                                id,name,part_of,rule,in_sla
                                web,ウェブ,ｇｒｏｕｐ,,
                                ｇｒｏｕｐ,まとめ,,some,
                                db,データベース,nowhere,,
                                web,同じ番号,,,maybe
                                """).outages("""
                                service,from,to
                                web,2025-06-01T00:00,2025-06-01T01:00
                                group,2025-06-01T00:00,2025-06-01T01:00
                                まとめ,2025-06-01T00:00,2025-06-01T01:00
                                db,2025-06-01T00:00,2025-06-01T01:00
                                db2,2025-06-01T00:00,2025-06-01T01:00
                                """).read())
                .isInstanceOf(BadInputException.class)
                .hasMessage("""
                        outages/outages.csv:6 [service]: found 'db2', expected the id of a service in services.csv ('db' のことですか)
                        services.csv:3 [rule]: found 'some', expected one of all, any (使える語は 全て、すべて、いずれか です)
                        services.csv:4 [part_of]: found 'nowhere', expected the id of a service in this file (上位のサービスが services.csv にありません)
                        services.csv:5 [id]: found 'web', expected a value not used before; services.csv:2 has it (同じ番号の行が別にあります)
                        services.csv:5 [in_sla]: found 'maybe', expected one of yes, no (使える語は ○、はい、対象、有、×、いいえ、対象外、無 です)""");
    }

    @Test
    void whereARowDoesNotEvenGiveItsIdAnyWordMayBeAService() {
        assertThatThrownBy(() -> DataFiles.MINIMAL
                        .services("id,name,part_of\nweb,ウェブ,group\ngroup,まとめ\n")
                        .outages("service,from,to\ngroup,2025-06-01T00:00,2025-06-01T01:00\n")
                        .read())
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "services.csv:3: found '2 cells', expected 3 cells as in the header (列の数が見出しと違います。区切りや引用符を確かめてください)");
    }

    @Test
    void aListWithoutAnyServiceIsAnError() {
        assertThatThrownBy(() -> tree("id,name\n"))
                .isInstanceOf(BadInputException.class)
                .hasMessage("services.csv: found 'no service', expected at least one service (サービスを1つ以上書いてください)");
    }

    @Test
    void aNameThatIsTheIdOfAnotherIsTold() throws Exception {
        assertThat(DataFiles.MINIMAL.services("""
                id,name
                web-1,Web 1
                web-1-2,ｗｅｂ-1
                db,db
                all,overall
                """).read().notices().stream().map(Problem::toString))
                .containsExactly(
                        "services.csv:3 [name]: 'ｗｅｂ-1': is the id of services.csv:2 too; rows that say it mean that one"
                                + " (名称が別のサービスの id（web-1）と同じため、この語の行はその id のサービスのものと読む。名称か id を改めると紛れない)",
                        "services.csv:5 [name]: 'overall': is the id of the whole too; rows that say it mean that one"
                                + " (名称が別のサービスの id（overall）と同じため、この語の行はその id のサービスのものと読む。名称か id を改めると紛れない)");
    }

    private static ServiceTree tree(String services) throws BadInputException {
        return DataFiles.MINIMAL.services(services).read().measurements().services();
    }
}
