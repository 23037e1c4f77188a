using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.TestKit.Compiling;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Generator.Tests.Emit;

/// <summary>What the C# compiler says of a member stands at the characters of the template that name it.</summary>
public class MemberPlaceTests
{
    private const string Types = """
        using System;
        using System.Collections.Generic;

        namespace Tree;

        public sealed record Node(string Name, int Count, int? Left, Node Child, Node? Maybe, List<Node> List, DateOnly Day);
        """;

    [Theory]
    [InlineData("{{ a.{|CS1061:nam|} }}")]
    [InlineData("{{ a.child.{|CS1061:nam|} }}")]
    [InlineData("{{ a.child.child.{|CS1061:nam|} }}")]
    [InlineData("{{ a.child.child.child.{|CS1061:nam|} }}")]
    [InlineData("{{ a.{|CS1061:chil|}.child.child.name }}")]
    [InlineData("{{ a.child.{|CS1061:chil|}.child.name }}")]
    [InlineData("{{ a.child.child.{|CS1061:chil|}.name }}")]
    [InlineData("{{ first_node.{|CS1061:last_nam|} }}")]
    [InlineData("{{ first_node.child.{|CS1061:last_nam|} }}")]
    [InlineData("{{ a . child . {|CS1061:nam|} }}")]
    [InlineData("{{ (a.child).{|CS1061:nam|} }}")]
    [InlineData("{{ a.child.{|CS1061:Nam|} }}")]
    [InlineData("{{ a['child'][{|CS1061:'nam'|}] }}")]
    public void Member_OfAnyDepth_IsPlacedAtItsName(string body) => Verify(body);

    [Theory]
    [InlineData("{{ a.maybe?.{|CS1061:nam|} }}")]
    [InlineData("{{ a.maybe?.child.{|CS1061:nam|} }}")]
    [InlineData("{{ a.maybe?.maybe?.{|CS1061:nam|} }}")]
    [InlineData("{{ a.maybe?.maybe?.child.{|CS1061:nam|} }}")]
    [InlineData("{{ a.maybe?.{|CS1061:chil|}.name }}")]
    [InlineData("{{ a.list[0]?.{|CS1061:nam|} }}")]
    [InlineData("{{ a.list[0]?.child.{|CS1061:nam|} }}")]
    [InlineData("{{ a.child.list[a.child.{|CS1061:coun|}]?.name }}")]
    [InlineData("{{ if a.list[0]; a.list[0].child.{|CS1061:nam|}; end }}")]
    [InlineData("{{ (a.maybe ?? a.child).{|CS1061:nam|} }}")]
    [InlineData("{{ a.maybe?.{|CS1061:nam|} ?? 'x' }}")]
    public void Member_PastNullOrAnIndex_IsPlacedAtItsName(string body) => Verify(body);

    [Theory]
    [InlineData("{{ for x in a.child.list; x.{|CS1061:nam|}; end }}")]
    [InlineData("{{ for x in a.child.list; x.child.child.{|CS1061:nam|}; end }}")]
    [InlineData("{{ for x in a.child.{|CS1061:lis|}; x.name; end }}")]
    [InlineData("{{ for x in nodes; x.child.{|CS1061:nam|}; end }}")]
    [InlineData("{{ for x in a.list limit:a.child.{|CS1061:coun|}; x.name; end }}")]
    [InlineData("{{ if a.child.{|CS1061:coun|} > 3 }}x{{ else if a.child.child.{|CS1061:coun|} > 4 }}y{{ end }}")]
    [InlineData("{{ x = a.child; x.child.{|CS1061:nam|} }}")]
    [InlineData("{{ x = ''; x = a.child.{|CS1061:nam|}; x }}")]
    [InlineData("{{ capture c; a.child.{|CS1061:nam|}; end; c }}")]
    [InlineData("{{ case a.child.{|CS1061:nam|}; when 'x'; 'y'; end }}")]
    public void Member_InAStatement_IsPlacedAtItsName(string body) => Verify(body);

    [Theory]
    [InlineData("{{ a.name + a.child.{|CS1061:nam|} }}")]
    [InlineData("{{ a.child.{|CS1061:nam|} + a.child.child.{|CS1061:nom|} + b.{|CS1061:num|} }}")]
    [InlineData("{{ 1 + 2 * a.child.{|CS1061:coun|} }}")]
    [InlineData("{{ -a.child.{|CS1061:coun|} }}")]
    [InlineData("{{ a.child.name | string.append b.child.{|CS1061:nam|} }}")]
    [InlineData("{{ a.child.{|CS1061:nam|} | string.upcase | string.append b.name }}")]
    [InlineData("{{ string.truncate a.name b.child.{|CS1061:coun|} }}")]
    [InlineData("{{ a.child.{|CS1061:da|} | date.to_string '%d' }}")]
    [InlineData("{{ a.child.day | date.add_days b.child.{|CS1061:coun|} | date.to_string '%d' }}")]
    [InlineData("{{ a.child.list | array.map {|CS1061:'nam'|} | array.join ',' }}")]
    [InlineData("{{ $'{a.name} and {b.child.{|CS1061:nam|}}' }}")]
    [InlineData("{{ a.child.count > 3 ? b.child.{|CS1061:nam|} : b.child.name }}")]
    [InlineData("{{ if a.child.count > 3 && b.child.{|CS1061:coun|} > 4 }}x{{ end }}")]
    [InlineData("{{ a.child.{|CS1061:nam|}; b.child.child.{|CS1061:nam|} }}")]
    [InlineData("{{ a.child.list.{|CS1061:siz|} }}")]
    public void Member_BesideOthers_IsPlacedAtItsName(string body) => Verify(body);

    [Theory]
    [InlineData("\t\t{{ a.child.{|CS1061:nam|} }}")]
    [InlineData("é漢字🎉 {{ a.child.{|CS1061:nam|} }}")]
    [InlineData("a\nb\r\nc {{ a.child.{|CS1061:nam|} }}\r\n")]
    [InlineData("a\r\n{{ x = 1\r\n  x\r\n  a.child.{|CS1061:nam|} }}")]
    [InlineData("a\u2028b\u0085c{{ a.child.{|CS1061:nam|} }}")]
    public void Member_PastAnyText_IsPlacedAtItsName(string body) => Verify(body);

    [Theory]
    [InlineData("{{ 'x' + {|CS0619:(a.child.day + 1)|} }}")]
    [InlineData("{{ string.replace a.name b.name {|CS0619:a.child|} }}")]
    [InlineData("{{ a.name + $'{b.name} {{|CS0619:a.child|}}' }}")]
    [InlineData("{{ if a.maybe?.count > 3 && {|CS0619:a.child.child > 4|} }}x{{ end }}")]
    [InlineData("{{ a.child.{|CS1061:first_nam|} }}", "  a.child.first_nam: string(9)")]
    [InlineData("{{ a.name + {|CS0619:b.child.count|} }}", "  b.child.count: string(9)")]
    public void Value_ThatIsRefused_IsPlacedAtItsExpression(string body, string bounds = "") => Verify(body, bounds);

    [Fact]
    public void Member_OfAnIncludedTemplate_IsPlacedAtTheStatement()
    {
        var template = Template("Hi {{ include 'part' }}", "");
        var project = TestProject.Empty.WithSource("Types.cs", Types)
            .WithTemplate("part.smstpl", "{{ a.child.nam }}")
            .WithTemplate("test.smstpl", template);

        var error = Assert.Single(GeneratorHarness.Run(new TemplateGenerator(), project).CompileErrors, e => e.Location.GetMappedLineSpan().Path == "/project/test.smstpl");

        Assert.Equal(("CS1061", "include 'part'"), (error.Id, template.Substring(PlaceOf(error, template).Start, PlaceOf(error, template).Length)));
    }

    private static void Verify(string markedBody, string bounds = "")
    {
        var marked = MarkedText.Parse(Template(markedBody, bounds));
        var project = TestProject.Empty.WithSource("Types.cs", Types).WithTemplate("test.smstpl", marked.Text);
        var output = GeneratorHarness.Run(new TemplateGenerator(), project).Output;
        foreach (var version in new[] { LanguageVersion.CSharp12, LanguageVersion.Latest })
        {
            var errors = Parsed(output, version).GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);
            Assert.Equal(
                marked.Spans.Select(s => (s.Id!, s.Span, marked.Text.Substring(s.Span.Start, s.Span.Length))),
                errors.Select(e => (e.Id, PlaceOf(e, marked.Text))).Distinct().OrderBy(e => e.Item2.Start).Select(e => (e.Id, e.Item2, marked.Text.Substring(e.Item2.Start, e.Item2.Length))));
        }
    }

    private static CSharpCompilation Parsed(CSharpCompilation compilation, LanguageVersion version) => compilation
        .RemoveAllSyntaxTrees()
        .AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.ToString(), new CSharpParseOptions(version), tree.FilePath)));

    private static TextSpan PlaceOf(Diagnostic diagnostic, string template) =>
        SourceText.From(template).Lines.GetTextSpan(diagnostic.Location.GetMappedLineSpan().Span);

    private static string Template(string body, string bounds) => Message.Template(
        "unencodable: replace\nsegments: dynamic\nparams:\n  a: Tree.Node\n  b: Tree.Node\n  first_node: Tree.Node\n  nodes: list(Tree.Node, 3)" + (bounds.Length > 0 ? "\nbounds:\n" + bounds : ""),
        body);
}
