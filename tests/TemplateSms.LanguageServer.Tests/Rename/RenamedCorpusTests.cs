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
    // All of them take some seconds; one in so many takes one.
    private const int Sampled = 4;

    [Fact]
    public void Of_NamesOfEveryTemplate_LeaveFindingsAndModelAsTheyWere()
    {
        var seen = 0;
        foreach (var template in CorpusTemplates.All.Where(template => template.Compiled.IsBound))
        {
            var names = TemplateNames.Of(template);
            foreach (var name in names.All.DistinctBy(name => name.Thing).Where(name => RenamedThing.At(template, name.Span.Start) is not null))
            {
                if (seen++ % Sampled != 0)
                    continue;
                var fresh = FreshName(name.Thing.Name, template);
                var plan = Renames.Of(template, name.Span.Start, fresh);

                Assert.True(plan.Refusal is null, $"{template.Path}, {name.Thing.Name}: {plan.Refusal}");
                AssertSame(template.Project, plan, name.Thing.Name, fresh);
            }
        }

        Assert.True(seen > 300, $"only {seen} names");
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
            Assert.Equal(WithoutNames(project.Find(path)!), WithoutNames(after.Find(path)!));

        // A message may have the old name as a word of its own.
        string WithoutNames(TemplateView template) => Without(name, Without(fresh, Shape(template)));
    }

    private static string Shape(TemplateView template) => string.Join(
        '\n',
        template.Findings.Select(finding => $"{finding}").Concat(template.Compiled.Model.Blocks.SelectMany(BoundNodes.Expressions).Select(Shape)));

    private static string Shape(BoundExpression expression) => expression switch
    {
        BoundParameter parameter => $"parameter {parameter.Parameter.Name} {parameter.Parameter.CSharpName}",
        BoundLocal local => $"local {local.Name} {local.CSharpName} {local.MayBeUnassigned} {local.IsElement}",
        _ => expression.GetType().Name,
    } + $" {expression.Span} {expression.Type.Display}";

    // The name as the template writes it, as C# does, and as a variable in C# that has an ending.
    private static string Without(string name, string shape)
    {
        var plain = name.TrimStart('$');
        return Regex.Replace(shape, $@"\$?\b({Regex.Escape(plain)}|{Regex.Escape(Names.ToCamelCase(plain))})(?=\b|_in\d|_\d+v)", "§");
    }
}
