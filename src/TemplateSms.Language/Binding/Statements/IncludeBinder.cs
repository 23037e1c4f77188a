using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

/// <summary>Binds the bodies of other templates in place of the statements that include them.</summary>
/// <param name="bindBlock">Binds a block at a place.</param>
internal sealed class IncludeBinder(BodyContext body, Place place, Func<Place, BlockSyntax?, BoundBlock> bindBlock)
{
    /// <summary>Binds the body of another template on the names that are known here.</summary>
    public BoundStatement? Bind(IncludeSyntax include)
    {
        if (include.Name is not LiteralSyntax { Token.Kind: TokenKind.String or TokenKind.VerbatimString } literal)
            return FailInclude(include.Span, BindingRules.WrongType, "'include' takes the name of a template in quotes");
        if (include.HasArguments)
            return FailInclude(include.Span, SyntaxRules.NotCompiled, "include", "an included template takes no arguments; it reads the parameters of this one");

        var name = place.File.TextOf(literal.Token.ValueSpan);
        if (body.Includes.IsTooMuch)
            return FailInclude(literal.Span, BindingRules.IncludeBroken, IncludeNames.Of(name), "too much text is included");
        if (body.Includes.Ambiguous(IncludeNames.Of(name)) is { } ambiguous)
            return FailInclude(literal.Span, BindingRules.IncludeAmbiguous, ambiguous.Name, ambiguous.Path, ambiguous.OtherPath);
        if (!body.Includes.TryFind(IncludeNames.Of(name), out var file))
            return FailInclude(MissingInclude(literal.Span, name));
        if (place.File.Chain.Contains(file.Name))
            return FailInclude(literal.Span, BindingRules.IncludeCycle, file.Name, string.Join(" → ", place.File.Chain.Append(file.Name)));
        // Each level may nest blocks of its own: no stack may overflow.
        if (place.File.Chain.Count > IncludeResolver.MostLevels)
            return FailInclude(literal.Span, BindingRules.IncludeBroken, file.Name, $"templates include each other more than {IncludeResolver.MostLevels} levels deep");
        body.Counts.Include(file.Text.Length);
        if (body.Counts.IncludedCharacters > IncludeResolver.MostCharacters || file.IsTooLong || file.Text.Length > TemplateFile.MostCharacters)
            return FailInclude(literal.Span, BindingRules.IncludeBroken, file.Name, "too much text is included");

        var exits = new JumpExits();
        var included = BindIncluded(file, include.Span, exits);
        exits.Meet(body.Locals);
        if (exits.First is null)
            return new BoundIf(include.Span, EquatableArray<BoundBranch>.Empty, included);
        place.File.Findings.Add(BindingRules.JumpStaysInside, include.Span, exits.First, $"the template '{file.Name}'");
        return new BoundRegion(include.Span, included);
    }

    private BoundBlock BindIncluded(TemplateFile file, TextSpan span, JumpExits exits)
    {
        var findings = new FindingBag();
        var tree = Parser.Parse(file.Text, bodyOnly: false, findings);
        var missing = MissingParameter(tree, file);
        var inside = place with { File = new BindingFile(file.Name, file.Text, keepsLineBreaks: false, place.File.Encoding, findings, place.File, body.Counts.Inclusions), Exits = exits, IsOtherwise = false };
        var included = missing is null ? bindBlock(inside, tree.Body) : BoundBlock.Empty;
        if (tree.Texts.Count > 1)
            findings.Add(SyntaxRules.MisplacedAlternative, default, "is in a template that is included, which has one text");
        var error = findings.ToArray().FirstOrDefault(f => f.Rule.PreventsEmit);

        // Places of the other file mean nothing here: whatever it prints, and whatever is wrong, stands at the statement.
        if (missing is not null)
            place.File.Findings.Add(BindingRules.IncludeNotSatisfied, span, file.Name, missing.Name, missing.Type.Display);
        else if (error is not null)
            place.File.Findings.Add(BindingRules.IncludeBroken, span, file.Name, error.Message);
        return Relocation.To(span, included);
    }

    private ParameterModel? MissingParameter(TemplateSyntax tree, TemplateFile file)
    {
        if (tree.FrontMatter is not { } frontMatter)
            return null;
        var ignored = new FindingBag();
        var reader = new SettingsReader(file, FrontMatterReader.Read(file.Text, frontMatter.ValueSpan, ignored), hasFrontMatter: true, ignored);
        return ParameterReader.Read(reader.Parameters, TemplateEncoding.Gsm7, ignored).FirstOrDefault(p => !IsSatisfied(p));
    }

    private bool IsSatisfied(ParameterModel parameter)
    {
        var known = place.Scope?.Find(parameter.Name)?.Type
            ?? (body.Parameters.TryGetValue(parameter.Name, out var own) ? own.Type : null);
        return known is not null
            && (known.Kind == parameter.Type.Kind || known.Kind is TypeKind.CSharp or TypeKind.Error)
            && (parameter.Type.IsNullable || !known.IsNullable);
    }

    private Finding MissingInclude(TextSpan literal, string name)
    {
        var finding = BindingFile.Misspelt(BindingRules.IncludeMissing, literal, Spelling.Hint(name, body.Includes.Names), name);
        return finding with { Suggestion = place.File.InQuotesOf(literal, finding.Suggestion) };
    }

    private BoundStatement? FailInclude(TextSpan span, Rule rule, params string[] arguments) => FailInclude(new Finding(rule, span, arguments));

    private BoundStatement? FailInclude(Finding finding)
    {
        place.File.Findings.Add(finding);
        return null;
    }
}
