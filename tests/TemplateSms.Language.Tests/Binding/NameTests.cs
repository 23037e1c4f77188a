namespace TemplateSms.Language.Tests.Binding;

public class NameTests
{
    [Theory]
    [InlineData("{{ {|SMS2001:custmer|} }}", "'custmer' is not a parameter or a local of this template; did you mean 'customer'?")]
    [InlineData("{{ {|SMS2001:Customer|} }}", "'Customer' is not a parameter or a local of this template; did you mean 'customer'?")]
    [InlineData("{{ {|SMS2001:total|} }}", "'total' is not a parameter or a local of this template")]
    [InlineData("{{ 'a' + {|SMS2001:total|} }}", "'total' is not a parameter or a local of this template")]
    [InlineData("{{ if {|SMS2001:total|} > 1 }}x{{ end }}", "'total' is not a parameter or a local of this template")]
    [InlineData("{{ for tag in 'ab' }}{{ {|SMS2001:tg|} }}{{ end }}", "'tg' is not a parameter or a local of this template; did you mean 'tag'?")]
    [InlineData("{{ for tag in 'ab' }}{{ tag }}{{ end }}{{ {|SMS2001:tag|} }}", "'tag' is not a parameter or a local of this template")]
    [InlineData("{{ {|SMS2001:x|} }}{{ x = 1 }}", "'x' is not a parameter or a local of this template")]
    public void Name_ThatIsUnknown_NamesTheNearest(string body, string message) =>
        Assert.Equal(message, Sample.Find(body, "customer: string(20)").Message);

    [Theory]
    [InlineData("{{ customer | {|SMS2002:string.upcas|} }}", "'string.upcas' is not a function; did you mean 'string.upcase'?")]
    [InlineData("{{ customer | {|SMS2002:shout|} }}", "'shout' is not a function")]
    [InlineData("{{ customer | {|SMS2002:upcase|} }}", "'upcase' is not a function; did you mean 'string.upcase'?")]
    [InlineData("{{ {|SMS2002:customer|} 'x' }}", "'customer' is not a function; it is a value, and a value takes no arguments")]
    [InlineData("{{ string = 'x'; string | {|SMS2002:string.upcase|} }}", "'string.upcase' is not a function here, since the value 'string' stands in front of the functions of that name; name the value otherwise")]
    [InlineData("{{ {|SMS2002:customer|}('x') }}", "'customer' is not a function; it is a value, and a value takes no arguments")]
    [InlineData("{{ {|SMS2002:date.to_strin|} customer '%d' }}", "'date.to_strin' is not a function; did you mean 'date.to_string'?")]
    public void Function_ThatIsUnknown_NamesTheNearest(string body, string message) =>
        Assert.StartsWith(message, Sample.Find(body, "customer: string(20)").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ customer | string.upcase {|SMS2004:'x'|} }}")]
    [InlineData("{{ {|SMS2004:string.upcase|} }}")]
    [InlineData("{{ string.upcase {|SMS2004:tags|} }}")]
    [InlineData("{{ string.truncate customer {|SMS2004:'5'|} }}")]
    [InlineData("{{ string.truncate customer {|SMS2004:lenght|}: 5 }}")]
    [InlineData("{{ customer | string.truncate {|SMS2004:text: 'x'|} }}")]
    [InlineData("{{ {|SMS2004:customer|} | date.to_string '%d' }}")]
    public void Arguments_OfTheWrongNumberOrType_AreMarked(string body) =>
        Sample.Find(body, "customer: string(20)", "tags: list(int, 3)");

    [Fact]
    public void Arguments_ThatAreMissing_ShowTheCall() =>
        Assert.Equal(
            "'string.append' needs 'with'; call it as 'string.append <text> <with>'",
            Sample.Find("{{ {|SMS2004:customer | string.append|} }}", "customer: string(20)").Message);

    [Theory]
    [InlineData("regex.replace")]
    [InlineData("html.escape")]
    public void Function_ThatOnlyScribanHas_IsNotCompiled(string function) =>
        Sample.Find($"{{{{ customer | {{|SMS1010:{function}|}} 'a' 'b' }}}}", "customer: string(20)");

    [Theory]
    [InlineData("{{ customer.{|SMS2015:name|} }}")]
    [InlineData("{{ count.{|SMS2015:size|} }}")]
    public void Member_ThatAValueLacks_IsMarked(string body) => Sample.Find(body, "customer: string(20)", "count: int");

    [Theory]
    [InlineData("{{ {|SMS2003:for.index|} }}", "'for.index' has a meaning inside a 'for' only")]
    [InlineData("{{ if {|SMS2003:for.last|} }}x{{ end }}", "'for.last' has a meaning inside a 'for' only")]
    [InlineData("{{ for x in 'ab' }}{{ x }}{{ end }}{{ {|SMS2003:for.index|} }}", "'for.index' has a meaning inside a 'for' only")]
    [InlineData("{{ for x in 'ab' }}{{ x }}{{ for.{|SMS2015:indx|} }}{{ end }}", "'for' has no member 'indx'; did you mean 'index'?")]
    public void LoopProperty_OutsideItsLoopOrUnknown_IsMarked(string body, string message) => Assert.Equal(message, Sample.Find(body).Message);

    [Theory]
    [InlineData("{{ for x in {|SMS2003:count|} }}{{ x }}{{ end }}", "'for' walks a list, and 'count' is of type int")]
    [InlineData("{{ for x in {|SMS2003:count|} }}{{ x.y }}{{ other }}{{ end }}", "'for' walks a list, and 'count' is of type int")]
    [InlineData("{{ for x in {|SMS2003:true|} }}a{{ end }}", "'for' walks a list, and 'true' is of type bool")]
    public void For_OverWhatIsNoList_IsOneFinding(string body, string message) =>
        Assert.Equal(message, Sample.Find(body, "count: int", "other: int").Message);

    [Fact]
    public void For_OverAnUnknownName_IsOneFinding() => Sample.Find("{{ for x in {|SMS2001:tags|} }}{{ x | string.upcase }}{{ end }}");
}
