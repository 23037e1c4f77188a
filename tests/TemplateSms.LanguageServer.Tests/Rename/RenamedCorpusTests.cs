using System.Text.RegularExpressions;
using TemplateSms.Language.Bound;
using TemplateSms.Language.Fixes;
using TemplateSms.Language.Syntax;
using TemplateSms.LanguageServer.Occurrences;
using TemplateSms.LanguageServer.Rename;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Tests.Rename;

public sealed class RenamedCorpusTests
{
    [Fact]
    public void Of_EveryNameOfEveryTemplate_LeavesFindingsAndModelAsTheyWere()
    {
        var renamed = 0;
        foreach (var template in CorpusTemplates.All.Where(template => template.Compiled.IsBound))
        {
            var names = TemplateNames.Of(template);
            foreach (var name in names.All.DistinctBy(name => name.Thing).Where(name => RenamedThing.At(template, name.Span.Start) is not null))
            {
                var fresh = FreshName(name.Thing.Name, template);
                var plan = Renames.Of(template, name.Span.Start, fresh);

                Assert.True(plan.Refusal is null, $"{template.Path}, {name.Thing.Name}: {plan.Refusal}");
                AssertSame(template.Project, plan, name.Thing.Name, fresh);
                renamed++;
            }
        }

        Assert.True(renamed > 300, $"only {renamed} names");
    }

    // As long as the old one, so that all places stay.
    private static string FreshName(string name, TemplateView template) => "zqxjkw"
        .Select(letter => name.StartsWith('$') ? "$" + new string(letter, name.Length - 1) : new string(letter, name.Length))
        .First(fresh => TemplateNames.Of(template).All.All(other => other.Thing.Name != fresh));

    private static void AssertSame(ProjectView project, RenamePlan plan, string name, string fresh)
    {
        var texts = plan.Templates
            .GroupBy(edit => edit.Path, StringComparer.Ordinal)
            .ToDictionary(file => file.Key, file => TextEdits.Apply(project.Find(file.Key)!.Text, file.Select(edit => new TextEdit(edit.Span, edit.NewText)))!, StringComparer.Ordinal);
        var after = project.With(texts);
        foreach (var path in texts.Keys)
            Assert.Equal(Without(name, Shape(project.Find(path)!)), Without(fresh, Shape(after.Find(path)!)));
    }

    private static string Shape(TemplateView template) => string.Join(
        '\n',
        template.Findings.Select(finding => finding.Rule.Id)
            .Concat(template.Compiled.Model.Blocks.SelectMany(BoundNodes.Expressions).Select(expression => $"{expression}"))
            .Append($"{template.Compiled.Proof}"));

    // The name as the template writes it, as C# does, and as a variable in C# that has an ending.
    private static string Without(string name, string shape)
    {
        var plain = name.TrimStart('$');
        return Regex.Replace(shape, $@"\$?\b({Regex.Escape(plain)}|{Regex.Escape(Names.ToCamelCase(plain))})(?=\b|_in\d|_\d+v)", "<name>");
    }
}
