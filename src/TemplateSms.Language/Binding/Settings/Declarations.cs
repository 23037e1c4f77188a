using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;

namespace TemplateSms.Language.Binding;

/// <summary>The front matter of a template: all that its method's signature needs.</summary>
/// <param name="Tracker">The entry of the tracker, which is read with the body.</param>
internal sealed record Declarations(
    string MethodName,
    TemplateSettings Settings,
    IReadOnlyList<ParameterModel> Parameters,
    IReadOnlyList<MemberLimit> Limits,
    FrontMatterEntry? Tracker)
{
    public static Declarations Read(TemplateFile file, TemplateSyntax tree, FindingBag findings)
    {
        // Without a closing fence the body was taken for YAML, of which nothing can be said.
        var entries = tree.FrontMatter is { } frontMatter && frontMatter.ValueEnd < frontMatter.End
            ? FrontMatterReader.Read(file.Text, frontMatter.ValueSpan, findings)
            : [];
        VariantCheck.Report(file, tree, findings);
        var reader = new SettingsReader(file, entries, tree.FrontMatter is not null, findings);
        var settings = reader.Read();
        reader.CheckWantedCultures(settings);
        var declared = ContractDeclarations.Read(file, [.. reader.Parameters, .. ParameterReader.Entries(file.Parameters)], reader.Limits, settings.Encoding, findings);
        return new Declarations(reader.ReadMethodName(), settings, declared.Parameters, declared.Limits, reader.Tracker);
    }

    /// <summary>The template without its body: a signature.</summary>
    public TemplateModel ToModel(TemplateFile file) =>
        new(file.Contract?.Name ?? file.Name, MethodName, Settings, Parameters.Where(p => p.HasCSharpName).ToArray(), EquatableArray<LocalModel>.Empty, BoundBlock.Empty, null)
        {
            Variant = file.IsVariant ? VariantName.Of(file.Name)!.Culture : null,
        };
}
