namespace TemplateSms.CodeFixes.Tests.Extracting;

/// <summary>Ways in which C# puts a message together, and the types that they use. Each ends in a text that is recorded.</summary>
internal static class ShapeSources
{
    public const string Types = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Threading;
        using System.Threading.Tasks;
        using TemplateSms;

        namespace Scratch;

        public sealed class Data(Random random)
        {
            private int _read;

            [MaxLength(40)]
            public string Name { get; } = Text(random);

            public string? Note { get; } = random.Next(3) == 0 ? null : Text(random);

            public string Plain = Text(random);

            [Range(0, 99)]
            public int Items { get; } = random.Next(100);

            public int Balance { get; } = random.Next(-1000, 1000);

            public int? Bonus { get; } = random.Next(2) == 0 ? null : random.Next(50);

            public long Id { get; } = random.NextInt64(1_000_000);

            public byte Level { get; } = (byte)random.Next(256);

            public decimal Price { get; } = Math.Round((decimal)random.NextDouble() * 1000, random.Next(4));

            public double Weight { get; } = random.NextDouble() * 10;

            public bool IsExpress { get; } = random.Next(2) == 0;

            public Guid Key { get; } = new(random.Next(), 1, 2, [3, 4, 5, 6, 7, 8, 9, 10]);

            public DateOnly Day { get; } = new DateOnly(2026, 1, 1).AddDays(random.Next(700));

            public DateTime At { get; } = new DateTime(2026, 1, 1).AddMinutes(random.Next(700_000));

            public DayOfWeek Weekday { get; } = (DayOfWeek)random.Next(7);

            public char Letter { get; } = (char)random.Next('a', 'z');

            public Uri Link { get; } = new($"https://a.example/{random.Next(999)}");

            public string[] Names { get; } = [Text(random), Text(random)];

            public object? Any { get; } = random.Next(2) == 0 ? null : random.Next(9);

            public Data? Parent => null;

            public string Next() => $"{++_read}";

            public Task<string> LoadAsync() => Task.FromResult(Plain);

            private static string Text(Random random)
            {
                var letters = new char[random.Next(12)];
                for (var i = 0; i < letters.Length; i++)
                    letters[i] = "abcXYZ ,.€[{}]\\'\"é-|~0189"[random.Next(25)];
                return new string(letters);
            }
        }

        public sealed class Recorder : ISmsClient
        {
            public string Text { get; private set; } = "";

            public Recorder Self { get { Text = ""; return this; } }

            public void Mark([SmsText(Encoding = SmsEncoding.Auto)] string text) => Text = text;

            public string Body { get; [param: SmsText] set; } = "";

            [SmsText]
            public string Marked { get => Text; set => Text = value; }

            public Task<SmsReceipt> SendAsync(SmsMessage message, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
            {
                Text = message.Content.Text;
                return Task.FromResult<SmsReceipt>(null!);
            }

            public Task<SmsBatchReceipt> SendAsync(SmsContent content, IReadOnlyCollection<PhoneNumber> to, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
            {
                Text = content.Text;
                return Task.FromResult<SmsBatchReceipt>(null!);
            }

            public Task<SmsBatchReceipt> SendAsync(IReadOnlyCollection<SmsMessage> messages, SmsSendOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        }
        """;

    /// <summary>The provider's client and Twilio's, as far as their names go.</summary>
    public const string Clients = """
        namespace IO.Swagger.Model
        {
            public class SmsUniqueRequest
            {
                public string Sms { get; set; } = "";
            }
        }

        namespace Twilio.Types
        {
            public class PhoneNumber;
        }

        namespace Twilio.Rest.Api.V2010.Account
        {
            public class CreateMessageOptions(Twilio.Types.PhoneNumber to)
            {
                public Twilio.Types.PhoneNumber To { get; } = to;

                public string Body { get; set; } = "";
            }

            public class MessageResource
            {
                public static string Create(Twilio.Types.PhoneNumber to, string body = "") => body;
            }
        }
        """;

    /// <summary>Statements with a cursor in the text. <c>c</c> is a recorder, <c>d</c> the data, <c>to</c> a number.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        // Interpolated strings.
        """await c.SendAsync(SmsContent.Create($"¦Hi {d.Name}, your order {d.Id} is on its way.").To(to));""",
        """await c.SendAsync(SmsContent.Create($"¦Hi {d.Note}!").To(to));""",
        """await c.SendAsync(SmsContent.Create($"¦{d.Items} items, {d.Balance} points").To(to), cancellationToken: default);""",
        """await c.SendAsync(SmsContent.Create($"¦Bonus: {d.Bonus}").To(to), null);""",
        """await c.SendAsync(SmsContent.Create($"¦Level {d.Level}, key {d.Key}").To(to), options: new SmsSendOptions(), cancellationToken: CancellationToken.None);""",
        """await c.SendAsync(SmsContent.Create($"¦Total {d.Price:0.00} EUR").To(to));""",
        """await c.SendAsync(SmsContent.Create($"¦Total {d.Price} EUR, {d.Weight} kg").To(to));""",
        """await c.SendAsync(SmsContent.Create($"¦On {d.Day:dd/MM/yyyy} at {d.At:HH:mm}").To(to));""",
        """await c.SendAsync(SmsContent.Create($"¦On {d.Day}, {d.Weekday}").To(to));""",
        """await c.SendAsync(SmsContent.Create($"¦Express: {d.IsExpress}").To(to));""",
        """await c.SendAsync(SmsContent.Create($"¦[{d.Name,10}|{d.Items,-5}|{d.Items,6:D3}]").To(to));""",
        """await c.SendAsync(SmsContent.Create($"¦{(d.IsExpress ? "Today" : "Tomorrow")}: {d.Name}").To(to));""",
        """await c.SendAsync(SmsContent.Create($"¦Hi {d.Note ?? "customer"}").To(to));""",
        """await c.SendAsync(SmsContent.Create($"¦Hi {d.Name.ToUpperInvariant()}").To(to));""",
        """await c.SendAsync(SmsContent.Create($"¦Hi {d.Parent?.Name}").To(to));""",
        """await c.SendAsync(SmsContent.Create($"¦Hi {d.Names[0]} and {d.Names[1]}").To(to));""",
        """await c.SendAsync(SmsContent.Create($"¦{d.Next()}, {d.Next()}, {d.Next()}").To(to));""",
        """await c.SendAsync(SmsContent.Create($"¦Hi {await d.LoadAsync()}").To(to));""",
        """await c.SendAsync(SmsContent.Create($"¦{{ {d.Name} }} {{{d.Items}}}").To(to));""",
        """await c.SendAsync(SmsContent.Create($"¦A \"quote\", a \\ and a\ttab\nand {d.Name}").To(to));""",
        """await c.SendAsync(SmsContent.Create($@"¦A ""quote"", C:\new and {d.Name}").To(to));""",
        """"await c.SendAsync(SmsContent.Create($"""¦A "quote" and {d.Name}""").To(to));"""",
        """"
        await c.SendAsync(SmsContent.Create($$"""
                ¦Hi {{d.Name}},
                  {your} order {{d.Id}}
                """).To(to));
        """",
        """await c.SendAsync(SmsContent.Create($"¦{d.Letter}{d.Link}{d.Any}").To(to));""",
        """await c.SendAsync(SmsContent.Create($"¦Hi {nameof(Data)}, {d.Name}").To(to));""",
        """await c.SendAsync(SmsContent.Create($"¦Hi {"nested"} {$"inner {d.Name}"}").To(to));""",
        """await c.SendAsync(SmsContent.Create($"¦Name {d.Name}, name {d.Name}, name {d.Plain}").To(to));""",
        """await c.SendAsync(SmsContent.Create(text: $"¦Hi {d.Name}").To(number: to));""",
        """await c.SendAsync(SmsContent.Create(($"¦Hi {d.Name}")).To(to)).ConfigureAwait(false);""",
        // Sums.
        """await c.SendAsync(SmsContent.Create("¦Hi " + d.Name + ", " + d.Items + " items").To(to));""",
        """await c.SendAsync(SmsContent.Create("¦Hi " + d.Note + "!").To(to));""",
        """await c.SendAsync(SmsContent.Create("¦Sum: " + (d.Items + d.Balance) + '.').To(to));""",
        """await c.SendAsync(SmsContent.Create(d.Items + d.Balance + "¦ points, " + d.IsExpress).To(to));""",
        """await c.SendAsync(SmsContent.Create("¦Price: " + d.Price + " " + $"for {d.Name}").To(to));""",
        """await c.SendAsync(SmsContent.Create("¦Hi " + (d.Note ?? "you") + (d.IsExpress ? "!" : ".")).To(to));""",
        // Formats.
        """await c.SendAsync(SmsContent.Create(string.Format("¦Hi {0}, {1} items", d.Name, d.Items)).To(to));""",
        """await c.SendAsync(SmsContent.Create(string.Format("¦{1} of {0}, {0}", d.Name, d.Items)).To(to));""",
        """await c.SendAsync(SmsContent.Create(string.Format("¦{0:0.00} EUR on {1:dd.MM.yyyy}", d.Price, d.Day)).To(to));""",
        """await c.SendAsync(SmsContent.Create(string.Format(System.Globalization.CultureInfo.InvariantCulture, "¦{0} EUR, {1:N1}", d.Price, d.Weight)).To(to));""",
        """await c.SendAsync(SmsContent.Create(string.Format("¦{{{0}}} {1,5}", d.Name, d.Items)).To(to));""",
        """await c.SendAsync(SmsContent.Create(string.Format("¦{0} {1} {2} {3}", d.Name, d.Items, d.Id, d.Key)).To(to));""",
        // The invariant culture.
        """await c.SendAsync(SmsContent.Create(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"¦{d.Price} EUR, {d.Weight:N2} kg")).To(to));""",
        """await c.SendAsync(SmsContent.Create(FormattableString.Invariant($"¦{d.Price} EUR for {d.Balance}, {d.Day:yyyy-MM-dd}")).To(to));""",
        """await c.SendAsync(SmsContent.Create(string.Create(System.Globalization.CultureInfo.CurrentCulture, $"¦{d.Price} EUR")).To(to));""",
        """var french = System.Globalization.CultureInfo.GetCultureInfo("fr-FR"); await c.SendAsync(SmsContent.Create(string.Format(french, "¦{0:0.00} EUR, {1}", d.Price, d.Items)).To(to));""",
        """var swiss = System.Globalization.CultureInfo.GetCultureInfo("de-CH"); await c.SendAsync(SmsContent.Create(string.Create(swiss, $"¦{d.Price:N2} CHF")).To(to));""",
        """await c.SendAsync(SmsContent.Create(FormattableString.Invariant($"¦{d.Price} EUR, {$"{d.Price}"}, {"" + d.Price}, {string.Format("{0}", d.Price)}")).To(to));""",
        """await c.SendAsync(SmsContent.Create(string.Format(System.Globalization.CultureInfo.InvariantCulture, "¦{0}, {1}", d.Price, $"inner {d.Price}")).To(to));""",
        // One of several texts.
        """await c.SendAsync(SmsContent.Create(d.IsExpress ? $"¦Today: {d.Name}" : "Tomorrow").To(to));""",
        """await c.SendAsync(SmsContent.Create(d.Items switch { 0 => "Nothing", 1 => "One", _ => $"¦{d.Items} items" }).To(to));""",
        """await c.SendAsync(SmsContent.Create(d.Note ?? $"¦No note, {d.Name}").To(to));""",
        // Constants.
        """await c.SendAsync(SmsContent.Create("¦Your parcel has arrived.").To(to));""",
        """const string text = "Your parcel has arrived."; await c.SendAsync(SmsContent.Create(¦text).To(to));""",
        """await c.SendAsync(SmsContent.Create("¦A {{ brace }}, {%{ raw }%} and\n--- or\nan end\r\n").To(to));""",
        """await c.SendAsync(SmsContent.Create(string.Concat("¦Hi ", d.Name, "!")).To(to));""",
        // Settings of the content.
        """await c.SendAsync(SmsContent.Create($"¦Привет, {d.Name}", SmsEncoding.Ucs2, maxSegments: 2).To(to));""",
        """await c.SendAsync(SmsContent.Create($"¦Sale: {d.Name}", SmsEncoding.Auto, kind: SmsKind.Marketing).To(to));""",
        """await c.SendAsync(SmsContent.Create($"¦Hi {d.Name}", sender: SenderId.Parse("ACME Shop")).To(to));""",
        """await c.SendAsync(SmsContent.Create($"¦Hi {d.Name}", tracker: d.Key.ToString("N")).To(to));""",
        // Other places.
        """await c.SendAsync(SmsContent.Create($"¦Hi {d.Name}"), [to]);""",
        """await c.Self.SendAsync(SmsContent.Create($"¦Hi {d.Next()}").To(PhoneNumber.Parse("+3368001020" + d.Next().Length)));""",
        """var content = SmsContent.Create($"¦Hi {d.Name}"); await c.SendAsync(content.To(to));""",
        """var text = $"¦Hi {d.Name}, {d.Items} items"; await c.SendAsync(SmsContent.Create(text, SmsEncoding.Auto, 6).To(to));""",
        """c.Mark($"¦Hi {d.Name}");""",
        """c.Mark("¦Hi " + d.Name);""",
        """c.Marked = $"¦Hi {d.Name}";""",
        """var text = "¦Dear " + d.Name; c.Mark(text);""",
        """_ = new Recorder { Marked = $"¦Hi {d.Name}" } is var other; c.Mark(other.Marked);""",
        """Func<string, SmsContent> make = name => SmsContent.Create($"¦Hi {name}"); await c.SendAsync(make(d.Name).To(to));""",
        """SmsContent Make(string name) => SmsContent.Create($"¦Hi {name}"); await c.SendAsync(Make(d.Name).To(to));""",
        """await c.SendAsync((d.IsExpress ? SmsContent.Create($"¦Today {d.Name}") : SmsContent.Create("Tomorrow")).To(to));""",
        """c.Marked = new IO.Swagger.Model.SmsUniqueRequest { Sms = $"¦Hi {d.Name}, {d.Price:0.00}" }.Sms;""",
        """var request = new IO.Swagger.Model.SmsUniqueRequest(); request.Sms = "¦Hi " + d.Name; c.Marked = request.Sms;""",
        """c.Marked = Twilio.Rest.Api.V2010.Account.MessageResource.Create(new Twilio.Types.PhoneNumber(), body: $"¦Hi {d.Name}");""",
        """c.Marked = new Twilio.Rest.Api.V2010.Account.CreateMessageOptions(new Twilio.Types.PhoneNumber()) { Body = string.Format("¦Hi {0}", d.Name) }.Body;""",
        """foreach (var name in d.Names) await c.SendAsync(SmsContent.Create($"¦Hi {name}").To(to));""",
    ];
}
