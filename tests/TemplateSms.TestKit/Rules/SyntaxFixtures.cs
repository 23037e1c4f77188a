using TemplateSms.Language.Files;

namespace TemplateSms.TestKit.Rules;

internal static class SyntaxFixtures
{
    private static readonly string _levels = new('(', 64);

    public static IReadOnlyList<RuleFixture> All { get; } =
    [
        new("SMS1001", "Hi {{ 1 {|SMS1001:)|} }}"),
        new("SMS1002", "{{ {|SMS1002:if|} 1 == 1 }}Hi"),
        new("SMS1003", "Hi {{ {|SMS1003:end|} }}"),
        new("SMS1004", "Hi {|SMS1004:{{|} 1"),
        new("SMS1005", "Hi {{ {|SMS1005:\"Zoe |}}}."),
        new("SMS1006", "Hi {{ \"{|SMS1006:\\q|}\" }}"),
        new("SMS1007", "{{ {|SMS1007:99999999999999999999|} }}"),
        new("SMS1008", "Write {|SMS1008:{%{|} name"),
        new("SMS1009", $"{{{{ {_levels}{{|SMS1009:(|}}1{_levels.Replace('(', ')')}) }}}}"),
        new("SMS1010", "{{ {|SMS1010:while|} 1 == 1 }}{{ end }}"),
        new("SMS1011", "{|SMS1011:|}" + new string('a', TemplateFile.MostCharacters + 1)),
        new("SMS1020", "{|SMS1020:---|}\nsender: ACME\nHi"),
        new("SMS1021", "---\nsender: {|SMS1021:\"ACME Shop|}\nsegments: 1\n---\nHi"),
        new("SMS1022", "---\nsender: {|SMS1022:&shop ACME|}\n---\nHi"),
        new("SMS1023", "---\n{|SMS1023:sneder|}: ACME\n---\nHi"),
        new("SMS1024", "---\nsender: ACME\n{|SMS1024:sender|}: ACMF\n---\nHi"),
        new("SMS1025", "---\ntracker: {|SMS1025:{{ order_id }}|}\n---\nHi"),
        new("SMS1026", "---\nsender:\n  {|SMS1026:- ACME|}\n---\nHi"),
        new("SMS1027", "{|SMS1027:---|}\n#" + new string('a', 16 * 1024) + "\n---\nHi"),
        new("SMS1028", "---\nsender: ACME {|SMS1028:#1|}\n---\nHi"),
        new("SMS1029", "{|SMS1029:--|}\nsender: ACME\n---\nHi"),
        new("SMS1030", "---\nsender: ACME\n---\n{|SMS1030:\n|}Hi"),
        new("SMS1031", "---\nsummary: {|SMS1031:yes|}\n---\nHi"),
        new("SMS1032", "Hello\n{|SMS1032:--- or|}"),
        new("SMS1033", "Hello\n{|SMS1033:---or|}\nHi"),
    ];
}
