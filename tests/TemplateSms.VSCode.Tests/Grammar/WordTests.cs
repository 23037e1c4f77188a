using TemplateSms.Language.Binding;
using TemplateSms.Language.Functions;
using TemplateSms.Language.Types;

namespace TemplateSms.VSCode.Tests.Grammar;

/// <summary>The words of the language that the grammar lists: a new one that it does not know fails here.</summary>
public sealed class WordTests
{
    [SkippableFact]
    public async Task Grammar_EveryFunction_IsColouredAsOne()
    {
        var names = FunctionCatalogue.All.Select(function => function.Name).ToList();

        var wrong = await FindOthersAsync(names, name => $"{{{{ x | {name} }}}}", "support.");

        Assert.Empty(wrong);
    }

    [SkippableFact]
    public async Task Grammar_EveryStatementAndConstant_IsColouredAsAKeyword()
    {
        var wrong = await FindOthersAsync([.. ParameterName.ReservedWords], word => $"{{{{ {word} }}}}", "keyword.control|constant.language");

        Assert.Empty(wrong);
    }

    [SkippableFact]
    public async Task Grammar_EveryTypeAndModifier_IsColoured()
    {
        var types = await FindOthersAsync([.. TypeWord.Types.Select(word => word.Name)], type => $"---\nparams:\n  p: {type}(1)?\n---\n", "storage.type");
        var modifiers = await FindOthersAsync([.. TypeWord.Modifiers.Select(word => word.Name)], modifier => $"---\nparams:\n  p: string(1, {modifier})\n---\n", "storage.modifier");

        Assert.Empty(types.Concat(modifiers));
    }

    private static async Task<IEnumerable<string>> FindOthersAsync(IReadOnlyList<string> words, Func<string, string> write, string scopes)
    {
        await Extension.BuildAsync();
        var texts = await TokenizedText.OfAsync([.. words.Select(write)]);
        return words.Zip(texts)
            .Where(pair => Enumerable.Range(pair.Second.Text.IndexOf(pair.First, StringComparison.Ordinal), pair.First.Length)
                .Any(i => pair.Second.Text[i] != '.' && !scopes.Split('|').Any(scope => pair.Second.Scopes[i].Contains(' ' + scope, StringComparison.Ordinal))))
            .Select(pair => $"{pair.First}: {string.Join(", ", pair.Second.Scopes.Distinct())}");
    }
}
