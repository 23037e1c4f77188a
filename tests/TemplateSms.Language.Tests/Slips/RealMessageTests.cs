using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Slips;

/// <summary>Messages as shops, doctors and offices send them: no rule about slips mistakes one.</summary>
public class RealMessageTests
{
    private static readonly string[] _slips = ["SMS1029", "SMS1030", "SMS1031", "SMS3016", "SMS3017"];

    [Theory]
    [InlineData("Your parcel #1 leaves today at 10:30. Track it: https://acme.example/t?id=12&x=%20a")]
    [InlineData("100% off for members! Use code SUMMER20 at checkout {today only}. Reply STOP to opt out.")]
    [InlineData("Dr. Smith: your visit is on 12/05 @ 9am. Call 555-0100 to change it.")]
    [InlineData("Backup of C:\\new failed: 3 errors. See \\\\server\\temp\\notes.txt")]
    [InlineData("Votre colis nº 12 est arrivé : 5 % de remise, 50 %d'économies, 8,90 €")]
    [InlineData("Rappel : rendez-vous le 5 à 14h. Tél. : 01 23 45 67 89 «Le Printemps»")]
    [InlineData("Soldes -20% dès demain ! Code [ETE] valable jusqu'au 31/08")]
    [InlineData("Ihr Paket kommt heute zw. 10:00 und 12:00 Uhr. Bitte 5,99 € bereithalten.")]
    [InlineData("Termin am Mo., 3.6. um 9:15 Uhr [Praxis Dr. Groß] – Absage unter 030/12345")]
    [InlineData("Su pedido nº 33 está listo. ¡20% de descuento! Más en acme.example/{oferta")]
    [InlineData("¿Confirmas tu cita a las 16:00? Responde SÍ o NO")]
    [InlineData("Il tuo ordine è pronto: ritira entro le 19:30. Sconto del 10%!")]
    [InlineData("Promemoria: visita il 4/6 @ Studio Rossi. Info: 06/1234")]
    [InlineData("A sua encomenda chegou. Pague 12,50€ (IVA 23%) até 5/6.")]
    [InlineData("Oi! Sua fatura de R$ 89,90 vence dia 10. Ref: #4512")]
    [InlineData("Uw pakket is onderweg: bezorging 14:00-16:00. Korting: 15%")]
    [InlineData("Din pakke er klar til afhentning. Kode: 1234. Pris: 49,95 kr.")]
    [InlineData("Ditt paket finns att hämta. Visa leg. & kod 8812. 25% rabatt!")]
    [InlineData("Pakken din er her! Hent innen 7 dager: Rema 1000, kl. 8-23")]
    [InlineData("Pakettisi on noudettavissa: koodi 55#12. Aukioloajat 9:00–21:00")]
    [InlineData("Twoja paczka jest gotowa do odbioru: kod 1234. Rabat 20% z hasłem [LATO]")]
    [InlineData("Vaše zásilka čeká: pobočka č. 5, do 18:00. Sleva 10 % na vše!")]
    [InlineData("Vaša zásielka je pripravená (2 ks) – zaplatíte 12,50 €")]
    [InlineData("Csomagja megérkezett: átvétel 18:00-ig. Kedvezmény: 15%!")]
    [InlineData("Coletul dvs. a sosit. Plată: 45,50 lei. Reducere 20% până vineri")]
    [InlineData("%20 indirim! Kod: YAZ20. %50'ye varan fırsatlar, 100% güvenli")]
    [InlineData("Το δέμα σας έφτασε: παραλαβή έως 20:00. Έκπτωση 30%!")]
    [InlineData("Ваш заказ №12 готов к выдаче. Скидка 15%! Код: <3")]
    [InlineData("Ваше замовлення #7 готове: вул. Хрещатик, 1, до 20:00")]
    [InlineData("Вашата пратка е тук: офис №3, 9:00–18:00 ч. Отстъпка 10%")]
    [InlineData("طلبك رقم 12 جاهز. خصم 20٪ حتى الجمعة: https://acme.example/a")]
    [InlineData("ההזמנה שלך #12 מוכנה לאיסוף. 20% הנחה עד יום ו' ב-14:00")]
    [InlineData("आपका ऑर्डर #12 तैयार है। 20% छूट! कॉल करें: 1800-000-000")]
    [InlineData("พัสดุของคุณมาถึงแล้ว ลด 20% ถึงวันศุกร์ โทร. 02-123-4567")]
    [InlineData("Đơn hàng #12 của bạn đã sẵn sàng. Giảm 20%! Gọi 1900-0000")]
    [InlineData("您的订单#12已发货,优惠20%【旗舰店】回T退订")]
    [InlineData("ご注文 #12 の商品を発送しました。20%OFF【本日限り】¯\\_(ツ)_/¯")]
    [InlineData("[Web발신] 주문 #12이 발송되었습니다. 20% 할인 (광고)")]
    [InlineData("a:b {x y z} <5> 3<b>=2 $5 US$10 @acme #promo# *now* _new_ ~10 & co; c|d ^ `q`")]
    [InlineData("Kode Anda: 123456. JANGAN berikan ke siapa pun! Diskon 20% s.d. 5/6")]
    public void Message_OfARealSender_HasNoSlip(string text)
    {
        var withFrontMatter = $"---\nencoding: ucs2\nsegments: 6\nparams:\n  name: string(9)\n---\n{text} {{{{ name }}}}";
        foreach (var template in (string[])[text, withFrontMatter])
            Assert.DoesNotContain(TemplateCompiler.Compile(new TemplateFile("test.smstpl", template)).Findings, finding => _slips.Contains(finding.Rule.Id));
    }
}
