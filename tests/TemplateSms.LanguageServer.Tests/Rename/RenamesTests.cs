using TemplateSms.Language.Fixes;
using TemplateSms.LanguageServer.Rename;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Tests.Rename;

public sealed class RenamesTests : IDisposable
{
    private readonly EditorFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("---\ntracker: o{{ name }}\nparams:\n  name: string(5)\n---\né😀 {{ na^me }}{{ if name }}{{ $\"{name}\" }}{{ end }}", "---\ntracker: o{{ fresh }}\nparams:\n  fresh: string(5)\n---\né😀 {{ fresh }}{{ if fresh }}{{ $\"{fresh}\" }}{{ end }}")]
    [InlineData("---\nparams:\n  or^der: Shop.Order\nbounds:\n  order.name: string(5)\n---\n{{ order.name }}", "---\nparams:\n  fresh: Shop.Order\nbounds:\n  fresh.name: string(5)\n---\n{{ fresh.name }}")]
    [InlineData("---\nparams:\n  name: string(5)\n---\n{{ na^me }}\n--- or\n{{ name }}", "---\nparams:\n  fresh: string(5)\n---\n{{ fresh }}\n--- or\n{{ fresh }}")]
    [InlineData("{{ total = 1; total += 2; to^tal }}", "{{ fresh = 1; fresh += 2; fresh }}")]
    [InlineData("{{ for l^etter in 'abc'; letter; end }}", "{{ for fresh in 'abc'; fresh; end }}")]
    [InlineData("{{ capture hi^ }}Hi{{ end; hi }}", "{{ capture fresh }}Hi{{ end; fresh }}")]
    public void Of_Name_ChangesAllItsPlaces(string marked, string expected)
    {
        var (template, plan) = Rename("a.smstpl", marked, "fresh");

        Assert.Null(plan.Refusal);
        Assert.Equal(expected, After(template, plan));
    }

    [Theory]
    [InlineData("---\nparams:\n  name: string(5)\n  other: string(5)\n---\n{{ na^me }}{{ other }}", "other", "'other' is taken in a.smstpl")]
    [InlineData("---\nparams:\n  name: string(5)\n  order_id: string(5)\n---\n{{ na^me }}{{ order_id }}", "orderId", "'orderId' cannot be the name of a parameter: another parameter has the same name in C#")]
    [InlineData("---\nparams:\n  name: string(5)\n---\n{{ na^me }}", "cancellation_token", "'cancellation_token' is the name of a parameter that every generated method has; call yours 'cancellation_token_value' or the like")]
    [InlineData("---\nparams:\n  name: string(5)\n---\n{{ na^me }}", "end", "'end' cannot be the name of a parameter: it is a word of the language")]
    [InlineData("---\nparams:\n  name: string(5)\n---\n{{ na^me }}", "first name", "'first name' cannot be the name of a parameter: a name has letters, digits and '_', and does not start with a digit")]
    [InlineData("---\nparams:\n  name: string(5)\n---\n{{ na^me }}", "", "'' cannot be the name of a parameter: a name has letters, digits and '_', and does not start with a digit")]
    [InlineData("{{ total^ = 1; total }}", "1st", "'1st' cannot be the name of a local: a name has letters, digits and '_', and does not start with a digit")]
    [InlineData("{{ total^ = 1; total }}", "$total", "a name that begins with '$' belongs to its file alone; choose one without '$'")]
    [InlineData("{{ $total^ = 1; $total }}", "total", "'$total' belongs to its file, as its '$' says; the new name begins with '$', too")]
    [InlineData("{{ total^ = 'a'; total | string.upcase }}", "string", "a.smstpl would not compile: 'string.upcase' is not a function here, since the value 'string' stands in front of the functions of that name; name the value otherwise (SMS2002)")]
    [InlineData("{{ nobody^ }}", "fresh", "only parameters, locals and loop variables can be renamed")]
    [InlineData("Hel^lo", "fresh", "only parameters, locals and loop variables can be renamed")]
    public void Of_NameThatCannotBe_IsRefusedWithTheReason(string marked, string name, string refusal) =>
        Assert.Equal(refusal, Rename("a.smstpl", marked, name).Plan.Refusal);

    [Fact]
    public void Of_Parameter_ChangesVariantsIncludesAndTheirOtherIncluders()
    {
        _folder.Write("a.fr.smstpl", "Salut {{ shop }}");
        _folder.Write("part.smstpl", "{{ shop }}");
        _folder.Write("b.smstpl", "---\nparams:\n  shop: string(5)\n---\n{{ include 'part' }}");
        _folder.Write("c.smstpl", "---\nparams:\n  shop: string(5)\n---\n{{ shop }}");
        _folder.Write("d.smstpl", "{{ for shop in 'abc' }}{{ include 'part' }}{{ end }}");

        var (template, plan) = Rename("a.smstpl", "---\nparams:\n  shop: string(5)\n---\n{{ sh^op }}{{ include 'part' }}", "fresh");

        Assert.Equal(["a.fr.smstpl", "a.smstpl", "b.smstpl", "d.smstpl", "part.smstpl"], plan.Templates.Select(edit => Path.GetFileName(edit.Path)).Distinct());
        Assert.Equal("{{ for fresh in 'abc' }}{{ include 'part' }}{{ end }}", After(template.Project.Find(_folder.PathOf("d.smstpl"))!, plan));
    }

    [Fact]
    public void Of_LocalOfAFileAlone_ChangesNoOther()
    {
        _folder.Write("part.smstpl", "{{ $x = 2; $x }}");

        var (template, plan) = Rename("a.smstpl", "{{ $x^ = 1; $x; include 'part' }}", "$y");

        Assert.Equal("{{ $y = 1; $y; include 'part' }}", After(template, plan));
        Assert.Equal(2, plan.Templates.Count);
    }

    [Fact]
    public void Of_LocalThatAnIncludeHas_IsRefused()
    {
        _folder.Write("part.smstpl", "{{ taken = 1; taken }}");

        Assert.Equal("'taken' is taken in part.smstpl, which a.smstpl includes", Rename("a.smstpl", "{{ x^ = 1; x; include 'part' }}", "taken").Plan.Refusal);
    }

    [Fact]
    public void Of_Parameter_ChangesNamedArgumentsOfTheGeneratedMethodsOnly()
    {
        const string Code = "var a = Sms.A(firstName: 1);\nclient.SendA(to, firstName: 1);\norder.A(firstName: 1);\nmailer.SendA(to, subject: 2, firstName: 1);";
        _folder.Write("A.cs", Code);

        var (_, plan) = Rename("a.smstpl", "---\nparams:\n  first_name: string(5)\n---\n{{ first^_name }}", "class");

        Assert.Equal(Code.Replace("Sms.A(firstName", "Sms.A(@class", StringComparison.Ordinal).Replace("to, firstName", "to, @class", StringComparison.Ordinal), After(Code, plan.CSharp));
    }

    [Fact]
    public void Of_ParameterWithAnEnum_ChangesTheNameOfItsType()
    {
        const string Code = "var a = Sms.A(Sms.AState.Paid); // AState\nAStateful x;";
        _folder.Write("A.cs", Code);

        var (_, plan) = Rename("a.smstpl", "---\nparams:\n  state: enum(paid|lost)\n---\n{{ sta^te }}", "order_state");

        Assert.Equal("var a = Sms.A(Sms.AOrderState.Paid); // AState\nAStateful x;", After(Code, plan.CSharp));
    }

    private (TemplateView Template, RenamePlan Plan) Rename(string name, string marked, string newName)
    {
        var document = new MarkedDocument(marked);
        var template = _folder.Template(name, document.Text);
        return (template, Renames.Of(template, document.Offset, newName));
    }

    private static string? After(TemplateView template, RenamePlan plan) => After(template.Text, plan.Templates.Where(edit => edit.Path == template.Path));

    private static string? After(string text, IEnumerable<PlacedEdit> edits) => TextEdits.Apply(text, edits.Select(edit => new TextEdit(edit.Span, edit.NewText)));
}
