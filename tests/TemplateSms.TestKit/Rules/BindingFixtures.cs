using TemplateSms.Language.Collections;

namespace TemplateSms.TestKit.Rules;

internal static class BindingFixtures
{
    private static readonly KeyValue _base = new("test.smstpl", "Hi");

    public static IReadOnlyList<RuleFixture> All { get; } =
    [
        new("SMS2001", "Hi {{ {|SMS2001:nmae|} }}"),
        new("SMS2002", "Hi {{ 1 | {|SMS2002:string.upcaze|} }}"),
        new("SMS2003", "{{ {|SMS2003:'a' < 1|} }}"),
        new("SMS2004", "{{ {|SMS2004:'a' | string.append|} }}"),
        new("SMS2005", "---\nparams:\n  {|SMS2005:name|}: string(5)\n---\nHi"),
        new("SMS2006", "---\nparams:\n  {|SMS2006:to|}: int\n---\nHi"),
        new("SMS2007", "---\nparams:\n  {|SMS2007:2nd|}: int\n---\nHi"),
        new("SMS2008", "---\nparams:\n  a: {|SMS2008:sting|}\n---\nHi {{ a }}"),
        new("SMS2009", "---\nparams:\n  a: int({|SMS2009:9..1|})\n---\nHi {{ a }}"),
        new("SMS2010", "---\nparams:\n  a: int = {|SMS2010:soon|}\n---\nHi {{ a }}"),
        new("SMS2011", "{|SMS2011:|}Hi") { Path = "2nd.smstpl" },
        new("SMS2012", "{|SMS2012:|}Hi") { Path = "b/test.smstpl", Others = [new KeyValue("a/test.smstpl", "Hi")] },
        new("SMS2013", "{{ if {|SMS2013:1|} }}Hi{{ end }}"),
        new("SMS2014", "---\nencoding: {|SMS2014:utf8|}\n---\nHi"),
        new("SMS2015", "---\nparams:\n  name: string(20, gsm7)\n---\nHi {{ name.{|SMS2015:length|} }}"),
        new("SMS2016", "---\nparams:\n  names: list(string(10, gsm7), 3)\n---\nHi{{ for name in names }}{{ {|SMS2016:name = 'x'|} }} {{ name }}{{ end }}"),
        new("SMS2017", "Hi {{ include {|SMS2017:'footer'|} }}"),
        new("SMS2018", "Hi {{ include {|SMS2018:'test'|} }}"),
        new("SMS2019", "Hi {{ {|SMS2019:include 'footer'|} }}")
        {
            Others = [new KeyValue("footer.smstpl", "---\nparams:\n  shop: string(20, gsm7)\n---\n{{ shop }}")],
        },
        new("SMS2020", "Hi {{ {|SMS2020:include 'footer'|} }}") { Others = [new KeyValue("footer.smstpl", "{{ nobody }}")] },
        new("SMS2021", "---\nparams:\n  eta: date\n---\nHi {{ eta | date.to_string {|SMS2021:''|} }}"),
        new("SMS2023", "---\nunencodable: replace\nparams:\n  order: Shop.Order\nbounds:\n  order.id: int(1..9)\n  {|SMS2023:order.nick|}: string(20)\n---\nHi {{ order.id }}"),
        new("SMS2022", "---\nparams:\n  order: Shop.Order\n---\n{{ if {|SMS2022:order.count|} > 3 }}Hi{{ end }}")
        {
            Source = "namespace Shop { public class Order { [System.ComponentModel.DataAnnotations.Range(1, 9)] public int Count { get; set; } } }",
        },
        new("SMS2024", "---\nparams:\n  {|SMS2024:\u043erder|}: int(1..9)\n---\nHi {{ \u043erder }}"),
        new("SMS2025", "---\nunencodable: replace\nparams:\n  order: Shop.Order\nbounds:\n  order.customer.name: string(9)\n---\nHi {{ {|SMS2025:order.customer|}.name }}")
        {
            Source = "#nullable enable\nnamespace Shop { public record Customer(string Name); public record Order(Customer? Customer); }",
        },
        new("SMS2027", "Hi {{ include {|SMS2027:'footer'|} }}")
        {
            Others = [new KeyValue("mail/footer.smstpl", "Bye"), new KeyValue("promo/footer.smstpl", "---\nname: PromoFooter\n---\nBuy")],
        },
        new("SMS2028", "---\nparams:\n  day: date\n---\nOn {{ day | date.to_string {|SMS2028:'dd/MM/yyyy'|} }}"),
        new("SMS2029", "---\nparams:\n  day: date\n---\nOn {{ day | date.to_string {|SMS2029:'%d %Q'|} }}"),
        new("SMS2030", "---\nparams:\n  a: list(int(1..9), 2)\n---\n{{ for x in a }}{{ for y in a }}{{ x * y }}{{ else }}-{{ {|SMS2030:break|} }}{{ end }}{{ end }}"),
        new("SMS2026", "---\nparams:\n  name: string(9, gsm7)\n---\n{{ {|SMS2026:name = name|} }}Hi {{ name }}"),
        new("SMS2031", "{{ {|SMS2031:sms.plural|} 1 other: 'x' }}"),
        new("SMS2033", "{|SMS2033:|}Hi") { Path = "test.v2.smstpl", Others = [_base] },
        new("SMS2034", "{|SMS2034:|}Hi") { Path = "order.fr.smstpl", Others = [_base] },
        new("SMS2035", "{|SMS2035:|}Hi") { Path = "test.nb.smstpl", Others = [_base, new KeyValue("test.no.smstpl", "Hi")] },
        new("SMS2036", "---\n{|SMS2036:kind|}: marketing\n---\nHi") { Path = "test.fr.smstpl", Others = [_base] },
        new("SMS2037", "{|SMS2037:|}Hi") { FolderDefaults = [new KeyValue("cultures", "fr")] },
        new("SMS2038", "{|SMS2038:Salut|}")
        {
            Path = "test.fr.smstpl",
            Others = [new KeyValue("test.smstpl", "---\nparams:\n  code: int(1..9)\n---\nHi {{ code }}")],
        },
        new("SMS2032", "---\nculture: fr\nparams:\n  n: int(0..9)\n---\n{{ {|SMS2032:string.pluralize|} n 'x' 'y' }}"),
    ];
}
