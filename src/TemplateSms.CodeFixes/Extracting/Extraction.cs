using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TemplateSms.Generator.Pipeline;
using TemplateSms.Language.Files;
using Names = TemplateSms.Language.Syntax.Names;

namespace TemplateSms.CodeFixes.Extracting;

/// <summary>A template that is made of a text in C#, and the call that takes the text's place.</summary>
/// <param name="Name">The template's name.</param>
/// <param name="Template">The template.</param>
/// <param name="Change">The edit of the C# file.</param>
internal sealed record Extraction(string Name, string Template, TextChange Change)
{
    private const string Folder = "Templates";

    /// <summary>Extracts a text that reaches a message.</summary>
    /// <returns>The template and the edit; null where the result would not print the same.</returns>
    public static Extraction? Of(ExpressionSyntax expression, TextSink sink, SemanticModel model, Project project, CancellationToken cancellationToken)
    {
        if (MessageReader.Read(expression, model, cancellationToken) is not { } parts || !parts.All(CanHold) || IsFixedPlace(expression, model, cancellationToken))
            return null;
        var names = new ParameterNames();
        var body = new StringBuilder();
        var parameters = new List<(string Name, ExtractedParameter Parameter)>();
        foreach (var part in parts)
        {
            if (part is FixedText { Text: var text })
            {
                body.Append(TemplateText.Escape(text));
                continue;
            }

            var (expressionOf, parameter) = part is ChosenText choice
                ? (choice.Condition, ExtractedParameter.Of(choice))
                : (((PrintedValue)part).Expression, ExtractedParameter.Of((PrintedValue)part, model, cancellationToken));
            if (parameter is null)
                return null;
            var name = names.Next(expressionOf);
            parameters.Add((name, parameter));
            body.Append(parameter.Code(name));
        }

        var template = TemplateName.Of(expression, project);
        var options = ProjectOptions.Read(project.AnalyzerOptions.AnalyzerConfigOptionsProvider);
        var method = GeneratedClass.At(expression.SpanStart, model, options) + ".";
        var passed = parameters.Select(parameter => $"{CSharpName(parameter.Name)}: {parameter.Parameter.Argument}").ToList();
        var pascal = Names.ToPascalCase(template);
        var content = sink.Content is { } call ? ContentCall.Of(call, expression, model, cancellationToken) : null;
        var change = content?.Send(model, cancellationToken) is { } send
            ? new TextChange(send.Span, $"{method}Send{pascal}({string.Join(", ", send.Before.Concat(passed).Concat(send.After))})")
            : content is not null
                ? new TextChange(content.Call.Span, $"{method}{pascal}({string.Join(", ", passed)})")
                : new TextChange(expression.Span, $"{method}{pascal}({string.Join(", ", passed)}).Text");
        return new Extraction(template, Write(content?.Settings ?? ContentCall.AnyText, parameters, TemplateText.Body(body.ToString())), change);
    }

    /// <summary>Adds the template to a project, and edits the file.</summary>
    public async Task<Solution> ApplyAsync(Document document, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var project = document.WithText(text.WithChanges(Change)).Project;
        var folder = project.FilePath is { } file ? Path.Combine(Path.GetDirectoryName(file)!, Folder, Name + TemplateFile.Extension) : null;
        return project.AddAdditionalDocument(Name + TemplateFile.Extension, SourceText.From(Template, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)), [Folder], folder).Project.Solution;
    }

    // Where a value has to be constant, and in a query that another program runs.
    private static bool IsFixedPlace(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        expression.Ancestors().Any(ancestor => ancestor is AttributeSyntax
            || (ancestor is LambdaExpressionSyntax lambda
                && model.GetTypeInfo(lambda, cancellationToken).ConvertedType is { Name: "Expression", ContainingNamespace: { } space }
                && space.ToDisplayString() == "System.Linq.Expressions"));

    private static bool CanHold(MessagePart part) => part switch
    {
        FixedText { Text: var text } => TemplateText.CanHold(text),
        ChosenText choice => TemplateText.CanHold(choice.First) && TemplateText.CanHold(choice.Second),
        _ => true,
    };

    private static string CSharpName(string name) =>
        Names.ToCamelCase(name) is var camel && SyntaxFacts.GetKeywordKind(camel) != SyntaxKind.None ? "@" + camel : camel;

    private static string Write(IReadOnlyList<string> settings, IReadOnlyList<(string Name, ExtractedParameter Parameter)> parameters, string body)
    {
        var template = new StringBuilder("---\n");
        foreach (var setting in settings)
            template.Append(setting).Append('\n');
        if (parameters.Count > 0)
            template.Append("params:\n");
        foreach (var (name, parameter) in parameters)
        {
            if (parameter.Origin is { } origin)
                template.Append("  # The bound of [").Append(origin).Append("] in C#.\n");
            template.Append("  ").Append(name).Append(": ").Append(parameter.Type).Append('\n');
        }

        return template.Append("---\n").Append(body).Append('\n').ToString();
    }
}
