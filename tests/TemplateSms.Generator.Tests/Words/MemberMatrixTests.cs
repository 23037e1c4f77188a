using Microsoft.CodeAnalysis.CSharp;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Soak.Builds;
using TemplateSms.Soak.Making.Members;

namespace TemplateSms.Generator.Tests.Words;

/// <summary>Each use of a member with members of every kind: what the C# compiler says of it are never words of its own about generated code.</summary>
public class MemberMatrixTests
{
    // The kinds on which overloads and the flow of null differ; the soak run takes all.
    private static readonly string[] _paths =
        ["s", "sn", "i", "in", "sh", "ui", "uln", "mn", "fn", "bn", "daten", "dt", "tn", "En", "un", "lsq", "li", "lln", "lpn", "leaf", "leafn", "pn", "tx", "mo", "leafn?.qty"];

    public static TheoryData<int> Parts => [.. Enumerable.Range(0, 6)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Member_InEveryUse_CompilesOrIsRefusedInOurWords(int part)
    {
        var uses = MemberShapes.All.Select(body => (Body: body, Type: (string?)null))
            .Concat(MemberShapes.Bounded.Select(bounded => (bounded.Body, Type: (string?)bounded.Type)))
            .Where((_, i) => i % 6 == part);
        var templates = uses
            .SelectMany(use => _paths.Select(path => MemberTemplate.Of(path, use.Body, use.Type)))
            .Where(text => TemplateCompiler.Compile(new TemplateFile("test.smstpl", text)).CanEmit)
            .Select((text, i) => new BuiltTemplate($"t{i}.smstpl", text))
            .ToList();

        var said = MemoryBuild.Run(templates, BuildTarget.All.First(target => target.Language == LanguageVersion.CSharp12));

        Assert.NotEmpty(templates);
        var raw = said.Where(d => !CompilerWords.Allows(d)).Select(d => $"{d} {templates.FirstOrDefault(t => d.Location.GetMappedLineSpan().Path.EndsWith("/" + t.Path, StringComparison.Ordinal))?.Text}");
        Assert.True(!raw.Any(), string.Join("\n\n", raw.Take(10)));
    }
}
