using TemplateSms.Language.Bound;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Binding;

internal sealed partial class Binder
{
    private readonly Stack<string> _including = new();

    /// <summary>Binds the body of another template in place of the statement, on the names that are known here.</summary>
    private BoundStatement? BindInclude(IncludeSyntax include)
    {
        if (include.Name is not LiteralSyntax { Token.Kind: TokenKind.String or TokenKind.VerbatimString } literal)
            return FailInclude(include.Span, BindingRules.WrongType, "'include' takes the name of a template in quotes");
        if (include.HasArguments)
            return FailInclude(include.Span, SyntaxRules.NotCompiled, "include", "an included template takes no arguments; it reads the parameters of this one");

        var name = TextOf(literal.Token.ValueSpan);
        if (_includesTooMuch)
            return FailInclude(literal.Span, BindingRules.IncludeBroken, IncludeResolver.NameOf(name), "too much text is included");
        if (_ambiguous.FirstOrDefault(a => a.Name == IncludeResolver.NameOf(name)) is { } ambiguous)
            return FailInclude(literal.Span, BindingRules.IncludeAmbiguous, ambiguous.Name, ambiguous.Path, ambiguous.OtherPath);
        if (!_includes.TryGetValue(IncludeResolver.NameOf(name), out var file))
            return FailInclude(MissingInclude(literal.Span, name));
        if (_including.Contains(file.Name))
            return FailInclude(literal.Span, BindingRules.IncludeCycle, file.Name, string.Join(" → ", _including.Reverse().Append(file.Name)));
        // Each level may nest blocks of its own: no stack may overflow.
        if (_including.Count > IncludeResolver.MostLevels)
            return FailInclude(literal.Span, BindingRules.IncludeBroken, file.Name, $"templates include each other more than {IncludeResolver.MostLevels} levels deep");
        _includedCharacters += file.Text.Length;
        if (_includedCharacters > IncludeResolver.MostCharacters || file.IsTooLong || file.Text.Length > TemplateFile.MostCharacters)
            return FailInclude(literal.Span, BindingRules.IncludeBroken, file.Name, "too much text is included");

        return new BoundIf(include.Span, EquatableArray<BoundBranch>.Empty, BindIncluded(file, include.Span));
    }

    private BoundBlock BindIncluded(TemplateFile file, TextSpan span)
    {
        var (source, keepsLineBreaks, findings) = (_source, _keepsLineBreaks, _findings);
        (_source, _keepsLineBreaks, _findings) = (file.Text, false, new FindingBag());
        _including.Push(file.Name);
        var tree = Parser.Parse(file.Text, bodyOnly: false, _findings);
        var missing = MissingParameter(tree, file);
        var body = missing is null ? BindBlock(tree.Body) : BoundBlock.Empty;
        var error = _findings.ToArray().FirstOrDefault(f => f.Rule.PreventsEmit);
        _including.Pop();
        (_source, _keepsLineBreaks, _findings) = (source, keepsLineBreaks, findings);

        // Places of the other file mean nothing here: whatever it prints, and whatever is wrong, stands at the statement.
        if (missing is not null)
            _findings.Add(BindingRules.IncludeNotSatisfied, span, file.Name, missing.Name, missing.Type.Display);
        else if (error is not null)
            _findings.Add(BindingRules.IncludeBroken, span, file.Name, error.Message);
        return Relocation.To(span, body);
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
        var known = _scope?.Find(parameter.Name)?.Type
            ?? (_parameters.TryGetValue(parameter.Name, out var own) ? own.Type : null);
        return known is not null
            && (known.Kind == parameter.Type.Kind || known.Kind is TypeKind.CSharp or TypeKind.Error)
            && (parameter.Type.IsNullable || !known.IsNullable);
    }

    private Finding MissingInclude(TextSpan literal, string name)
    {
        var finding = Misspelt(BindingRules.IncludeMissing, literal, Spelling.Hint(name, _includes.Keys), name);
        return finding with { Suggestion = InQuotesOf(literal, finding.Suggestion) };
    }

    private BoundStatement? FailInclude(TextSpan span, Rule rule, params string[] arguments) => FailInclude(new Finding(rule, span, arguments));

    private BoundStatement? FailInclude(Finding finding)
    {
        _findings.Add(finding);
        return null;
    }
}
