using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Language.Fixes;

namespace TemplateSms.Language.Tests.Fixes;

/// <summary>Nothing that a text says is changed by a fix that nobody chose.</summary>
public class UnaskedFixTests
{
    [Theory]

    // Parameters
    [InlineData("total_ht: decimal(0..999.99)", "With VAT {{ total_ttc }}, without {{ total_ht }}")]
    [InlineData("last_name: string(20)", "{{ first_name }} {{ last_name }}")]
    [InlineData("weight: int(1..99)", "{{ height }} {{ weight }}")]
    [InlineData("customer: string(20)", "{{ custmer }}")]
    [InlineData("customer: string(20)", "{{ Customer }}")]
    [InlineData("paid: bool", "{{ if unpaid }}Pay!{{ end }}{{ if paid }}Thanks{{ end }}")]
    [InlineData("line1: string(9)", "{{ line1 }} {{ line2 }}")]
    [InlineData("order_id: int(1..9)", "{{ order }} {{ order_id }}")]
    [InlineData("is_late: bool", "{{ if is_date }}a{{ end }}{{ if is_late }}b{{ end }}")]
    [InlineData("day: date", "{{ may }} {{ day }}")]
    [InlineData("included: bool", "{{ if excluded }}a{{ end }}{{ if included }}b{{ end }}")]
    [InlineData("name: string(9)", "{{ $'{nam}' }} {{ name }}")]
    [InlineData("tags: list(string(9), 3)", "{{ for t in tag }}{{ t }}{{ end }}{{ for t in tags }}{{ t }}{{ end }}")]

    // Locals and variables of loops
    [InlineData("n: int(1..9)", "{{ total = n + 1 }}{{ totla }}{{ total }}")]
    [InlineData("tags: list(string(9), 3)", "{{ for tag in tags }}{{ tab }}{{ end }}")]
    [InlineData("n: int(1..9)", "{{ capture text }}{{ n }}{{ end }}{{ test }}{{ text }}")]

    // Members
    [InlineData("day: date", "{{ day.yaer }}")]
    [InlineData("name: string(9)", "{{ name.length }}")]
    [InlineData("tags: list(string(9), 3)", "{{ for tag in tags }}{{ tag }}{{ for.las }}{{ end }}")]
    [InlineData("at: time", "{{ at.hours }}")]

    // Values of enums
    [InlineData("state: enum(paid|late)", "{{ if state == \"unpaid\" }}Pay!{{ else }}Thanks{{ end }}")]
    [InlineData("state: enum(paid|late)", "{{ if state == 'lake' }}a{{ else }}b{{ end }}")]
    [InlineData("size: enum(small|large)", "{{ case size }}{{ when 'smal' }}a{{ when 'large' }}b{{ end }}")]
    [InlineData("size: enum(small|large)", "{{ if size == 'Small' }}a{{ end }}")]

    // Functions and their parameters
    [InlineData("code: string(8, alnum)", "{{ code | string.length }}")]
    [InlineData("code: string(8, alnum)", "{{ code | string.upcas }}")]
    [InlineData("code: string(8, alnum)", "{{ code | upcase }}")]
    [InlineData("code: string(8, alnum)", "{{ code | string.lstripp }}")]
    [InlineData("code: string(8, alnum)", "{{ code | string.truncate lenght: 5 }}")]
    [InlineData("day: date", "{{ day | date.to_strin '%d' }}")]

    // Types and their bounds
    [InlineData("name: sting(9)", "{{ name }}")]
    [InlineData("name: string(9, alnm)", "{{ name }}")]
    [InlineData("day: datte", "{{ day }}")]
    [InlineData("order: Shop.Order\nbounds:\n  ordr.name: string(9, gsm7)", "{{ order.name }}")]

    // Keys and settings
    [InlineData("n: int(1..9)\nrender: ACME", "{{ n }}")]
    [InlineData("n: int(1..9)\nkind: marketting", "{{ n }}")]
    [InlineData("n: int(1..9)\nculture: fo", "{{ n }}")]
    [InlineData("n: int(1..9)\nculture: fr_CA", "{{ n }}")]
    [InlineData("n: int(1..9)\nencoding: gsm", "{{ n }}")]
    [InlineData("n: int(1..9)\nunencodable: replaced", "{{ n }}")]

    // Includes, trackers, words of other languages
    [InlineData("n: int(1..9)", "{{ n }}{{ include 'footr' }}")]
    [InlineData("id: string(9, alnum)\ntracker: a{{ idd }}", "{{ id }}")]
    [InlineData("n: int(1..9)", "{{ if n == 1 }}a{{ endif }}")]
    [InlineData("n: int(1..9)", "{{ if n == 1 }}a{{ elif n == 2 }}b{{ end }}")]
    public void Name_NearToAnother_IsLeft(string declarations, string body)
    {
        var text = $"---\nparams:\n  {declarations}\n---\n{body}";
        var file = new TemplateFile("test.smstpl", text) { Includes = new[] { new TemplateFile("footer.smstpl", "Bye") } };

        Assert.Contains(TemplateCompiler.Compile(file).Findings, f => f.Severity == Language.Diagnostics.Severity.Error);
        Assert.Equal(text, FixAll.Apply(file, []).File.Text);
    }

    [Theory]
    [InlineData("Cô Mai đã nhận hàng lúc 9 giờ. Cảm ơn!")]
    [InlineData("Paczka jest gotowa do odbioru. Dziękujemy, że jesteś z nami 🎁")]
    [InlineData("Vaše zásilka čeká na poště – děkujeme…")]
    [InlineData("¿Cómo está? Su pedido “listo” llegará mañana")]
    [InlineData("Siparişiniz “hazır”, teşekkürler")]
    [InlineData("A csomagja megérkezett. Köszönjük, hogy minket választott – űrlap")]
    [InlineData("Coletul dumneavoastră a sosit. Mulțumim!")]
    [InlineData("Vaša pošiljka je stigla… Hvala što ste s nama")]
    [InlineData("L’encàrrec és a punt. Gràcies per la col·laboració")]
    [InlineData("Sua encomenda não chegou — ligue já")]
    [InlineData("Votre forêt “préférée” vous attend")]
    [InlineData("Pöntunin þín er tilbúin – takk fyrir")]
    [InlineData("Il fait 20 °C…")]
    [InlineData("Un rabais de 1½ kg…")]
    [InlineData("Buyurtmangiz yoʻlda…")]
    [InlineData("cafe\u0302…")]
    public void Letters_OutsideGsm7_AreLeftWithTheirTypography(string text) =>
        Assert.Equal(text, FixAll.Apply(new TemplateFile("test.smstpl", text), []).File.Text);

    [Theory]
    [InlineData("Re\u0301servation annule\u0301e", "Re\u0301servation annule\u0301e")]
    [InlineData("cafe\u0301…", "cafe\u0301...")]
    public void Letters_WithAMark_StayAsTheyAreWritten(string text, string expected) =>
        Assert.Equal(expected, FixAll.Apply(new TemplateFile("test.smstpl", text), []).File.Text);

    [Theory]
    [InlineData("Cô Mai đã nhận hàng “lúc” 9 giờ…")]
    [InlineData("Dziękujemy, że jesteś z nami – 🎁")]
    [InlineData("Don’t…")]
    public void Ucs2_ThatWasChosen_KeepsEveryCharacter(string text) =>
        Assert.Equal($"---\nencoding: ucs2\n---\n{text}", FixAll.Apply(new TemplateFile("test.smstpl", text), [FixKey.EncodingUcs2]).File.Text);

    [Fact]
    public void Letters_ThatWereChosen_AreReplacedWithTheirTypography() =>
        Assert.Equal("Votre foret \"préférée\" vous attend...", FixAll.Apply(new TemplateFile("test.smstpl", "Votre forêt “préférée” vous attend…"), [FixKey.ReplaceLetters]).File.Text);

    [Fact]
    public void Spelling_ThatWasChosen_IsToldOfEachWord()
    {
        var made = new List<string>();

        var after = FixAll.Apply(
            new TemplateFile("test.smstpl", "---\nsendr: ACME\nparams:\n  name: string(9, gsm7)\n---\n{{ nam }}{{ name }}"),
            [FixKey.CorrectSpelling],
            (_, fix) => made.Add(fix.Title));

        Assert.Equal("---\nsender: ACME\nparams:\n  name: string(9, gsm7)\n---\n{{ name }}{{ name }}", after.File.Text);
        Assert.Equal(["Change to 'sender'", "Change to 'name'"], made);
    }
}
