package org.gongkai.documents;

import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDSpecialColorSpace;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongkai.layout.PrintedWord;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;

/** One page of a PDF: its characters where they are printed, and its lines; work is counted and not timed. */
final class PdfSheet extends PDFGraphicsStreamEngine {

    private static final int MOST_FORMS_WITHIN_EACH_OTHER = 20;
    private static final int MOST_STATES_WITHIN_EACH_OTHER = 500;
    private static final int MOST_PARTS_OF_A_PATH = 100_000;

    /** To clip what a form shows, to clip by a box, and to tell a colour take as long as so many other operators. */
    private static final int WORK_OF_A_FORM = 200;

    private static final int WORK_OF_A_BOX = 20;
    private static final int WORK_OF_A_COLOUR = 20;

    /** How far above its base line the middle of a character is, in its size. */
    private static final float MIDDLE = 0.35f;

    /** Where nothing is shown from a form on, however deep its marks are. */
    private static final int IN_FORM = -1;

    private static final double WHITE = 0.96;

    /** What is painted with less leaves visible what is below it. */
    private static final double OPAQUE = 0.9;

    private static final double CLEAR = 0.05;

    private static final Set<String> COLOUR_SPACES =
            Set.of(OperatorName.NON_STROKING_COLORSPACE, OperatorName.STROKING_COLORSPACE);

    /** Where the formula of inks that are told by name stands. */
    private static final int FORMULA = 3;

    private static final Set<BlendMode> DARKENING = Set.of(BlendMode.MULTIPLY, BlendMode.DARKEN);

    private final PDRectangle crop;
    private final PdfLayers layers;
    private final PdfWork work;
    private final PdfFonts fonts;
    private final SeenMarks marks;

    /** The parts of the path that is drawn next, each a list of its corners; curves have none. */
    private final List<List<Point2D>> paths = new ArrayList<>();

    private boolean isClip;
    private @Nullable Area clipArea;
    private Rectangle2D clipBox = new Rectangle2D.Double();
    private @Nullable PDColor known;
    private boolean isKnownWhite;
    private Point2D at = new Point2D.Float();
    private int formDepth;
    private int markDepth;

    /** The depth of marks at which a layer begins that is not shown, 0 where there is none. */
    private int hiddenFrom;

    private int images;
    private boolean hasLostFields;

    PdfSheet(PDPage page, PdfLayers layers, PdfWork work, PdfFonts fonts) {
        super(page);
        this.crop = page.getCropBox();
        this.layers = layers;
        this.work = work;
        this.fonts = fonts;
        this.marks = new SeenMarks(crop.getWidth(), crop.getHeight());
    }

    SeenMarks marks() {
        return marks;
    }

    int images() {
        return images;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        work.count(1);
        if (!operands.isEmpty() && operands.get(0) instanceof COSName name && getResources() != null) {
            choose(operator.getName(), name);
        }
        super.processOperator(operator, operands);
    }

    /** Looks at what is chosen before the library makes it, which it does anew each time. */
    private void choose(String operator, COSName name) throws IOException {
        if (operator.equals(OperatorName.SET_FONT_AND_SIZE)) {
            fonts.look(getResources(), name);
        } else if (COLOUR_SPACES.contains(operator)) {
            COSDictionary spaces = getResources().getCOSObject().getCOSDictionary(COSName.COLORSPACE);
            COSArray space = spaces == null ? null : spaces.getCOSArray(name);
            if (space != null && space.size() > FORMULA && space.getObject(FORMULA) instanceof COSStream formula) {
                work.count(formula);
            }
        }
    }

    @Override
    public void saveGraphicsState() {
        if (getGraphicsStackSize() > MOST_STATES_WITHIN_EACH_OTHER) {
            throw new TooLargeException(Text.of("图形状态嵌套过深", "states of graphics nested deeper than are read"));
        }
        super.saveGraphicsState();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        int hidden = enterForm(form);
        super.showForm(form);
        leaveForm(hidden);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        int hidden = enterForm(form);
        super.showTransparencyGroup(form);
        leaveForm(hidden);
    }

    /** Enters a form, which can be of a layer as a whole; from where on nothing is shown outside of it. */
    private int enterForm(PDFormXObject form) throws IOException {
        work.count(WORK_OF_A_FORM);
        work.count(form.getCOSObject());
        int before = hiddenFrom;
        if (before == 0 && layers.isHidden(form.getCOSObject().getDictionaryObject(COSName.OC))) {
            hiddenFrom = IN_FORM;
        }
        formDepth++;
        if (formDepth > MOST_FORMS_WITHIN_EACH_OTHER) {
            throw new TooLargeException(Text.of("图形嵌套过深", "forms nested deeper than are read"));
        }
        return before;
    }

    private void leaveForm(int hidden) {
        hiddenFrom = hidden;
        formDepth--;
    }

    /** Adds what is drawn for notes and the fields of forms, over the contents of the page. */
    void addAnnotations(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            COSDictionary told = annotation.getCOSObject();
            if (!annotation.isHidden()
                    && !annotation.isNoView()
                    && !layers.isHidden(told.getDictionaryObject(COSName.OC))) {
                hasLostFields |= PdfField.isLost(annotation);
                showAnnotation(annotation);
            }
        }
    }

    /** What shows a note is a form that no operator asks for. */
    @Override
    protected void processAnnotation(PDAnnotation annotation, PDAppearanceStream appearance) throws IOException {
        int hidden = enterForm(appearance);
        super.processAnnotation(annotation, appearance);
        leaveForm(hidden);
    }

    /** Whether a field of a form has a value and nothing that shows it. */
    boolean hasLostFields() {
        return hasLostFields;
    }

    /** A soft mask is not seen itself. */
    @Override
    protected void processSoftMask(PDTransparencyGroup group) {}

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        markDepth++;
        boolean isHidden = hiddenFrom == 0 && COSName.OC.equals(tag) && layers.isHidden(properties);
        hiddenFrom = isHidden ? markDepth : hiddenFrom;
    }

    @Override
    public void endMarkedContentSequence() {
        hiddenFrom = hiddenFrom == markDepth ? 0 : hiddenFrom;
        markDepth = Math.max(0, markDepth - 1);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = text(font, code);
        if (text.isBlank()) {
            return;
        }
        double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        if (!isPainted() || !(size > 0)) {
            marks.hide(text);
            return;
        }
        float advance = font.isVertical() ? 1 : displacement.getX();
        Point2D start = matrix.transformPoint(0, 0);
        if (!clip().contains(matrix.transformPoint(advance / 2, MIDDLE))) {
            return;
        }
        Point2D end = matrix.transformPoint(advance, 0);
        marks.word(
                new PrintedWord(
                        text,
                        x(start),
                        y(start),
                        start.distance(end),
                        size,
                        Math.toDegrees(Math.atan2(-matrix.getShearY(), matrix.getScaleX()))),
                isWhite(getGraphicsState().getNonStrokingColor()));
    }

    /** Where what is painted can be seen; asked again only where another area is clipped. */
    private Rectangle2D clip() {
        Area area = getGraphicsState().getCurrentClippingPath();
        if (area != clipArea) {
            clipArea = area;
            clipBox = area.getBounds2D();
        }
        return clipBox;
    }

    private static String text(PDFont font, int code) {
        String text = font.toUnicode(code);
        return text == null || text.isEmpty() ? SeenMarks.UNKNOWN : SeenMarks.known(text);
    }

    private boolean isPainted() {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        return hiddenFrom == 0
                && (mode.isFill() || mode.isStroke())
                && getGraphicsState().getNonStrokeAlphaConstant() > CLEAR;
    }

    /** Whether a colour cannot be told from paper; asked again only where another colour is chosen. */
    private boolean isWhite(@Nullable PDColor color) throws IOException {
        if (color != known) {
            known = color;
            isKnownWhite = color != null && isLikePaper(color);
        }
        return isKnownWhite;
    }

    /** One of a pattern is not, and of inks that are told by name only none at all is: their formulas can be of any length. */
    private boolean isLikePaper(PDColor color) throws IOException {
        if (color.isPattern() || color.getColorSpace() == null) {
            return false;
        } else if (color.getColorSpace() instanceof PDSpecialColorSpace space && !(space instanceof PDIndexed)) {
            float[] inks = color.getComponents();
            return IntStream.range(0, inks.length).allMatch(i -> inks[i] <= 1 - WHITE);
        }
        work.count(WORK_OF_A_COLOUR);
        int rgb = color.toRGB();
        int darkest = Math.min(Math.min(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF), rgb & 0xFF);
        return darkest >= WHITE * 0xFF;
    }

    private double x(Point2D point) {
        return point.getX() - crop.getLowerLeftX();
    }

    private double y(Point2D point) {
        return crop.getUpperRightY() - point.getY();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        begin(List.of(p0, p1, p2, p3, p0));
        at = p0;
    }

    @Override
    public void moveTo(float x, float y) {
        at = new Point2D.Float(x, y);
        begin(List.of(at));
    }

    private void begin(List<Point2D> corners) {
        paths.add(new ArrayList<>(corners));
        if (paths.size() > MOST_PARTS_OF_A_PATH) {
            throw new TooLargeException(Text.of("路径过长", "a path of more parts than are read"));
        }
    }

    @Override
    public void lineTo(float x, float y) {
        if (paths.isEmpty()) {
            moveTo((float) at.getX(), (float) at.getY());
        }
        at = new Point2D.Float(x, y);
        last().add(at);
    }

    /** What is curved is no ruling; what follows it begins anew. */
    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        moveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void closePath() {
        if (!paths.isEmpty()) {
            at = last().get(0);
            last().add(at);
        }
    }

    private List<Point2D> last() {
        return paths.get(paths.size() - 1);
    }

    @Override
    public void endPath() {
        leavePath();
    }

    @Override
    public void strokePath() throws IOException {
        if (hiddenFrom == 0
                && getGraphicsState().getAlphaConstant() > CLEAR
                && !isWhite(getGraphicsState().getStrokingColor())) {
            paths.forEach(this::drawLines);
        }
        leavePath();
    }

    private void drawLines(List<Point2D> corners) {
        for (int i = 1; i < corners.size(); i++) {
            Point2D from = corners.get(i - 1);
            Point2D to = corners.get(i);
            marks.line(x(from), y(from), x(to), y(to));
        }
    }

    @Override
    public void fillPath(int rule) throws IOException {
        fill();
        leavePath();
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
        fill();
        strokePath();
    }

    private void fill() throws IOException {
        if (hiddenFrom != 0 || getGraphicsState().getNonStrokeAlphaConstant() <= CLEAR) {
            return;
        }
        Ink ink = ink();
        for (List<Point2D> corners : paths) {
            if (UprightBox.isOne(corners)) {
                Point2D one = corners.get(0);
                Point2D opposite = corners.get(2);
                marks.area(x(one), y(one), x(opposite), y(opposite), ink);
            }
        }
    }

    private Ink ink() throws IOException {
        if (getGraphicsState().getNonStrokeAlphaConstant() < OPAQUE
                || DARKENING.contains(getGraphicsState().getBlendMode())) {
            return Ink.TINT;
        }
        return isWhite(getGraphicsState().getNonStrokingColor()) ? Ink.WHITE : Ink.COLOUR;
    }

    @Override
    public void drawImage(PDImage image) {
        images += hiddenFrom == 0 ? 1 : 0;
    }

    @Override
    public void clip(int rule) {
        isClip = paths.size() == 1 && UprightBox.isOne(last());
    }

    /** Ends a path; what is painted next can be seen within it only, if it is a rectangle that clips. */
    private void leavePath() {
        if (isClip) {
            Rectangle2D box = new Rectangle2D.Double();
            box.setFrameFromDiagonal(last().get(0), last().get(2));
            work.count(WORK_OF_A_BOX);
            getGraphicsState().intersectClippingPath(new Area(box));
            // The library keeps every one until it is asked for what they have in common.
            clip();
        }
        isClip = false;
        paths.clear();
    }

    @Override
    public void shadingFill(COSName name) {
        // A background.
    }
}
