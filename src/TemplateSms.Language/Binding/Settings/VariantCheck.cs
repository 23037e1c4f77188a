using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Binding;

/// <summary>Reports a variant whose file name names no culture, none that is free, or no base.</summary>
internal static class VariantCheck
{
    public static void Report(TemplateFile file, TemplateSyntax tree, FindingBag findings)
    {
        var place = new TextSpan(0, tree.FrontMatter is null ? 0 : 3);
        if (file.Twin is { } twin)
            findings.Add(BindingRules.TwoTextsForACulture, place, WithExtension(file.Name), WithExtension(twin));
        if (!file.IsVariant || VariantName.Of(file.Name) is not { } name)
            return;
        if (name.Problem is var (reason, meant))
            findings.Add(BindingRules.BadVariantTag, place, name.Tag, reason, meant is null ? "" : $"; did you mean '{WithExtension($"{name.Stem}.{meant}")}'?");
        if (file.Contract is null)
            findings.Add(BindingRules.VariantWithoutBase, place, WithExtension(file.Name), WithExtension(name.Stem));
    }

    private static string WithExtension(string name) => name + TemplateFile.Extension;
}
