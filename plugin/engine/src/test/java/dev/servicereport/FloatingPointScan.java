package dev.servicereport;

import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.FieldVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the members of a class that have to do with {@code double} or {@code float}. */
final class FloatingPointScan extends ClassVisitor {

    private static final int API = Opcodes.ASM9;

    /** A parameter, result or field of such a type, its box, or an array of it. */
    private static final Pattern IN_DESCRIPTOR =
            Pattern.compile("[()](?:[^L]|L[^;]*;)*?[DF]|^\\[*[DF]$|Ljava/lang/(?:Double|Float);");

    private final Set<String> found = new TreeSet<>();

    FloatingPointScan() {
        super(API);
    }

    Set<String> found() {
        return found;
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        note(name, descriptor);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, String signature, String[] exceptions) {
        note(method, descriptor);
        return new MethodVisitor(API) {

            @Override
            public void visitVarInsn(int opcode, int variable) {
                switch (opcode) {
                    case Opcodes.FLOAD, Opcodes.DLOAD, Opcodes.FSTORE, Opcodes.DSTORE -> found.add(method);
                    default -> {}
                }
            }

            @Override
            public void visitInsn(int opcode) {
                switch (opcode) {
                    case Opcodes.I2F, Opcodes.I2D, Opcodes.L2F, Opcodes.L2D, Opcodes.FCONST_0, Opcodes.DCONST_0 ->
                        found.add(method);
                    case Opcodes.FCONST_1, Opcodes.FCONST_2, Opcodes.DCONST_1, Opcodes.FALOAD, Opcodes.DALOAD ->
                        found.add(method);
                    default -> {}
                }
            }

            @Override
            public void visitLdcInsn(Object constant) {
                if (constant instanceof Double || constant instanceof Float) {
                    found.add(method);
                }
            }

            @Override
            public void visitFieldInsn(int opcode, String owner, String name, String type) {
                note(method, type);
            }

            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String types, boolean isInterface) {
                note(method, types);
            }
        };
    }

    private void note(String member, String descriptor) {
        if (IN_DESCRIPTOR.matcher(descriptor).find()) {
            found.add(member);
        }
    }
}
